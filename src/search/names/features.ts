import type { DescribedOrganization, SpelledName } from "./described-organization.ts";
import type { NameForm } from "./form-words.ts";
import { skeleton } from "./spelling.ts";
import { similarity } from "./trigrams.ts";

/** One piece of evidence: what stands on both sides, what it can count, and what it counts here. */
export interface Feature {
  readonly feature: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly weight: number;
  readonly contribution: number;
}

/** What each piece of evidence counts at most; docs/matching.md explains every line. */
export const weights = {
  coreExact: 0.8,
  coreSkeleton: 0.78,
  coreLetters: 0.7,
  coreShort: 0.55,
  tokenOrder: 0.7,
  oneLetter: 0.62,
  abbreviation: 0.45,
  trigram: 0.66,
  secondName: 0.05,
  secondNameDiffers: -0.15,
  form: 0.1,
  formDiffers: -0.25,
  territory: 0.1,
  territoryDiffers: -0.4,
  districtDiffers: -0.1,
  registered: 0.1,
  registeredDiffers: -0.2,
  branch: -0.5,
  branchPlace: -0.4,
  level: -0.3,
  number: -0.4,
} as const;

type Evidence = keyof typeof weights;

/** Cores of fewer letters that differ in one are as likely other words. */
const SHORT_CORE = 5;
const cyrillic = /[Ѐ-ӿ]/;

/** What two names say to each other, the strongest piece alone. */
export function nameEvidence(left: SpelledName, right: SpelledName): Feature {
  const sides = { left: left.core, right: right.core };
  if (left.skeleton === "" || right.skeleton === "") return feature("trigram", sides, 0);
  if (left.core === right.core) return feature("coreExact", sides);
  if (left.skeleton === right.skeleton) return feature(sameSkeleton(left, right), sides);
  if (sortedWords(left) === sortedWords(right)) return feature("tokenOrder", sides);
  const spelled = feature("trigram", sides, trigramContribution(left, right));
  const others = [
    ...(isOneLetterApart(left.skeleton, right.skeleton) ? [feature("oneLetter", sides)] : []),
    ...(isAbbreviation(left, right) || isAbbreviation(right, left) ? [feature("abbreviation", sides)] : []),
  ];
  return others.find(({ contribution }) => contribution > spelled.contribution) ?? spelled;
}

/** What any two names share by chance counts nothing. */
const CHANCE = 0.4;

function trigramContribution(left: SpelledName, right: SpelledName): number {
  const beyond = similarity(left.trigrams, right.trigrams) - CHANCE;
  return (weights.trigram * Math.max(0, beyond)) / (1 - CHANCE);
}

/** One letter more, less or another: a slip of the hand, where the name is long enough. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length <= SHORT_CORE || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return rest === short.slice(short.length === long.length ? at + 1 : at);
}

/** In another alphabet the same skeleton is the same name; in the same one the letters that differ may mean another. */
function sameSkeleton(left: SpelledName, right: SpelledName): Evidence {
  if (cyrillic.test(left.core) !== cyrillic.test(right.core)) return "coreSkeleton";
  return left.skeleton.length < SHORT_CORE ? "coreShort" : "coreLetters";
}

function sortedWords(name: SpelledName): string {
  return name.skeleton.split(" ").toSorted().join(" ");
}

/** A core of one word in capitals, made of the first letters of the other's words. */
function isAbbreviation(short: SpelledName, long: SpelledName): boolean {
  const words = long.core.split(" ");
  const initials = words.map(([initial]) => initial).join("");
  return words.length > 1 && short.core === initials && short.text.includes(short.core.toUpperCase());
}

/** All but the name itself. */
export function otherEvidence(left: DescribedOrganization, right: DescribedOrganization): Feature[] {
  return [
    formEvidence(left.form, right.form),
    territoryEvidence(left.territories, right.territories),
    registrationEvidence(left.registeredOn, right.registeredOn),
  ].filter((one) => one !== undefined);
}

function formEvidence(left: NameForm | null, right: NameForm | null): Feature | undefined {
  if (left === null || right === null) return undefined;
  if (left === right) return feature("form", { left, right });
  return isKindOf(left, right) || isKindOf(right, left) ? undefined : feature("formDiffers", { left, right });
}

function isKindOf(narrow: NameForm, wide: NameForm): boolean {
  if (wide === "FOUNDATION") return narrow.endsWith("_FOUNDATION");
  return wide === "ASSOCIATION" && (narrow === "PUBLIC_ASSOCIATION" || narrow === "ASSOCIATION_UNION");
}

/** One inside the other counts as the same; two districts of one region are a doubt, two regions a contradiction. */
function territoryEvidence(left: readonly string[], right: readonly string[]): Feature | undefined {
  const [mine] = left;
  const [theirs] = right;
  if (mine === undefined || theirs === undefined) return undefined;
  const sides = { left: mine, right: theirs };
  if (right.includes(mine) || left.includes(theirs)) return feature("territory", sides);
  return feature(mine.slice(0, 2) === theirs.slice(0, 2) ? "districtDiffers" : "territoryDiffers", sides);
}

function registrationEvidence(left: string | null, right: string | null): Feature | undefined {
  if (left === null || right === null) return undefined;
  return feature(left === right ? "registered" : "registeredDiffers", { left, right });
}

const levels = ["REPUBLICAN", "REGIONAL", "CITY", "DISTRICT", "INTERNATIONAL"] as const;

/** What the words around the two names contradict. */
export function qualifierEvidence(left: SpelledName, right: SpelledName): Feature[] {
  return [branchEvidence(left, right), levelEvidence(left, right), numberEvidence(left, right)].filter(
    (one) => one !== undefined,
  );
}

function branchEvidence(left: SpelledName, right: SpelledName): Feature | undefined {
  const [mine, theirs] = [left.qualifiers.has("BRANCH"), right.qualifiers.has("BRANCH")];
  const sides = { left: left.text, right: right.text };
  if (mine !== theirs) return feature("branch", sides);
  return mine && !sharesPlace(left, right) ? feature("branchPlace", sides) : undefined;
}

/** Words such as "in the city of" differ by language and grammar; the place itself does not. */
function sharesPlace(left: SpelledName, right: SpelledName): boolean {
  const [mine, theirs] = [placesIn(left), placesIn(right)];
  return left.beside === right.beside || theirs.some((place) => mine.includes(place));
}

/** "City", "region" and "district" name no place; neither does what is shorter than a place's name. */
const kindsOfPlace = ["город", "область", "район", "қала", "облыс", "аудан"].map((word) =>
  skeleton(word).slice(0, 4),
);

function placesIn({ beside }: SpelledName): readonly string[] {
  const isKind = (word: string) => kindsOfPlace.some((kind) => word.startsWith(kind));
  return beside.split(" ").filter((word) => word.length > 3 && !isKind(word));
}

function levelEvidence(left: SpelledName, right: SpelledName): Feature | undefined {
  const levelsOf = ({ qualifiers }: SpelledName) => levels.filter((level) => qualifiers.has(level)).join(" ");
  const sides = { left: levelsOf(left), right: levelsOf(right) };
  const both = sides.left !== "" && sides.right !== "";
  return both && sides.left !== sides.right ? feature("level", sides) : undefined;
}

function numberEvidence(left: SpelledName, right: SpelledName): Feature | undefined {
  const numbersOf = ({ core }: SpelledName) => (core.match(/\p{N}+/gu) ?? []).join(" ");
  const sides = { left: numbersOf(left), right: numbersOf(right) };
  return sides.left === sides.right ? undefined : feature("number", sides);
}

export function feature(
  evidence: Evidence,
  { left, right }: Pick<Feature, "left" | "right">,
  contribution: number = weights[evidence],
): Feature {
  return { feature: evidence, left, right, weight: weights[evidence], contribution: rounded(contribution) };
}

/** Floating-point sums differ in their last digits by their order; four digits are the same anywhere. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
