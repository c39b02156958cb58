import type { LegalForm } from "../../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import type { Text } from "../connectors/connector.ts";
import { abbreviations, kazakhForms, russianForms, stateBodies } from "./legal-form-words.ts";

type Form = ValueOf<typeof LegalForm>;

const foreign = /^\s*(?:филиал|представительство)\s+(?:\p{L}+\s+)?(?:иностранн|международн)/iu;
const quotes = /["«»“”„]/;

/**
 * The legal form that a name shows: in Russian it stands before the quoted name («ОФ «Мейірім»»), in Kazakh after it,
 * with a possessive suffix («Мейірім» қоғамдық қоры). Undefined where no form is certain, as for branches of
 * Kazakhstan's own organizations.
 */
export function legalFormOf({ ru, kk }: Text): Form | undefined {
  if (isBranch(ru, kk)) return foreign.test(ru ?? "") ? "FOREIGN_NPO_BRANCH" : undefined;
  const form = formOf(ru, russianForm) ?? formOf(kk, kazakhForm);
  if (form !== undefined && form !== "STATE_INSTITUTION") return form;
  return isStateBody(ru, kk) ? "STATE_BODY" : form;
}

/** A branch carries the form of its head organization in its name, but does not have it. */
function isBranch(ru = "", kk = ""): boolean {
  return /^\s*(?:филиал|представительство)(?!\p{L})/iu.test(ru) || /(?:филиалы|өкілдігі)\s*$/iu.test(kk);
}

function formOf(name: string | undefined, read: (name: string) => Form | undefined): Form | undefined {
  return name === undefined ? undefined : read(name.replaceAll("<<", "«").replaceAll(">>", "»").trim());
}

function russianForm(name: string): Form | undefined {
  const [head = ""] = name.split(quotes);
  const quoted = head !== name;
  const full = formIn(russianForms, head, quoted);
  return full ?? abbreviated(quoted ? head : head.split(/\s/)[0]);
}

function kazakhForm(name: string): Form | undefined {
  const tail = name.split(quotes).at(-1) ?? "";
  const quoted = tail !== name;
  const full = formIn(kazakhForms, tail, quoted);
  return full ?? abbreviated(quoted ? tail : tail.split(/\s/).at(-1));
}

function formIn(forms: typeof russianForms, part: string, quoted: boolean): Form | undefined {
  const text = fold(part);
  return forms.find(({ outside, atEdge }) => (quoted ? outside : atEdge).test(text))?.form;
}

/** Abbreviations clash with ordinary words, so they count only in capitals and where a form may stand. */
function abbreviated(words = ""): Form | undefined {
  for (const word of words.match(/\p{L}+/gu) ?? []) {
    const form = abbreviations.get(word);
    if (form !== undefined) return form;
  }
  return undefined;
}

function isStateBody(ru: string | undefined, kk: string | undefined): boolean {
  const russian = fold(withoutInstitution(ru ?? ""));
  return (
    stateBodies.russian.test(russian) ||
    stateBodies.kazakh.test(fold((kk ?? "").replaceAll(quotesAnywhere, "")))
  );
}

const quotesAnywhere = new RegExp(quotes, "g");

function withoutInstitution(name: string): string {
  return name
    .replaceAll(quotesAnywhere, "")
    .replace(/^\s*(?:(?:коммунальное |республиканское )?государственное учреждение|[РК]?ГУ)\s+/i, "");
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ").trim();
}
