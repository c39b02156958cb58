import type { Text } from "./connectors/connector.ts";

export type Refuse = (rule: string, came: string) => never;

/** Takes a value as it has to be; `undefined` where it is not. */
type Take = (value: unknown) => unknown;

/** What each member of an object has to be, and how it is taken. */
export type Members<Shape> = Readonly<Record<keyof Shape, { readonly rule: string; readonly take: Take }>>;

/** Takes the members of an object; one that is unknown or does not fit is refused with its name. */
export function takeMembers(
  given: Readonly<Record<string, unknown>>,
  known: Members<Record<string, unknown>>,
  name: string,
  refuse: Refuse,
): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(given)) {
    const declared = Object.hasOwn(known, member) ? known[member] : undefined;
    if (declared === undefined) {
      return refuse(`knows ${Object.keys(known).join(", ")} of \`${name}\``, `\`${member}\` came`);
    }
    taken[member] =
      declared.take(value) ??
      refuse(`says that \`${member}\` of \`${name}\` ${declared.rule}`, "something else came");
  }
  return taken;
}

/** Whole numbers of the greater units; a cadence finer than a minute is nobody's. */
export const duration = textLike(
  /^P(?=\d|T\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?(T(?=\d)(\d{1,4}H)?(\d{1,5}M)?)?$/,
);

export function textLike(pattern: RegExp): (value: unknown) => string | undefined {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : undefined);
}

export function numberFrom(
  least: number,
  most: number,
  whole = false,
): (value: unknown) => number | undefined {
  return (value) => {
    const fits = typeof value === "number" && value >= least && value <= most;
    return fits && (!whole || Number.isInteger(value)) ? value : undefined;
  };
}

export function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word | undefined {
  return (value) => words.find((word) => word === value);
}

export function objectLike(value: unknown): Record<string, unknown> | undefined {
  const fits = typeof value === "object" && value !== null && !Array.isArray(value);
  return fits ? (value as Record<string, unknown>) : undefined;
}

export function objectsLike(value: unknown): Record<string, unknown> | undefined {
  const taken = objectLike(value);
  const fits = taken !== undefined && Object.values(taken).every((one) => objectLike(one) !== undefined);
  return fits ? taken : undefined;
}

/** A name or a password in an address would be printed with it. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined;
  const { protocol, username, password } = new URL(value);
  const fits = (protocol === "https:" || protocol === "http:") && username === "" && password === "";
  return fits ? value : undefined;
}

export function localizedText(value: unknown): Text | undefined {
  const text = objectLike(value);
  const fits = (["kk", "ru", "en"] as const).every((language) => typeof text?.[language] === "string");
  return fits && Object.keys(text ?? {}).length === 3 ? text : undefined;
}
