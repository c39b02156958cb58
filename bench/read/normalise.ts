/**
 * An answer without the habits of whoever gave it: connections are the lists of their nodes, localized texts are
 * columns (`nameKk`), money is its amount, global ids are the keys of their rows, a count beside aggregates is one of them,
 * and a sum of nothing is 0. Amounts stay texts and lists keep their order.
 */
export function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  return isObject(value) ? withoutWrapping(value) : value;
}

type Json = Readonly<Record<string, unknown>>;

const LANGUAGES = new Set(["kk", "ru", "en"]);

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function withoutWrapping(object: Json): unknown {
  const keys = Object.keys(object);
  if (keys.length === 1 && keys[0] === "nodes") return normalise(object["nodes"]);
  if (keys.length === 1 && keys[0] === "amount" && !isObject(object["amount"])) return object["amount"];
  return Object.fromEntries(
    Object.entries(countedInside(object)).flatMap(([key, value]) => members(key, value)),
  );
}

/** Where a count stands beside the aggregates, it moves in with them. */
function countedInside(object: Json): Json {
  const { totalCount: count, aggregates, ...others } = object;
  if (count === undefined || !isObject(aggregates)) return object;
  return { ...others, aggregates: { count, ...aggregates } };
}

function members(key: string, value: unknown): [string, unknown][] {
  if (key === "id") return [[key, rowKey(value)]];
  if (key === "sum") return [[key, normalise(value) ?? "0"]];
  return isObject(value) && isLocalized(value) ? columns(key, value) : [[key, normalise(value)]];
}

/** `Organization:17` and 17 are the same row. */
const rowKey = (id: unknown): string => String(id).replace(/^\w+:/, "");

function isLocalized(value: Json): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.has(key));
}

function columns(key: string, texts: Json): [string, unknown][] {
  return Object.entries(texts).map(([language, text]) => [
    `${key}${language.charAt(0).toUpperCase()}${language.slice(1)}`,
    text,
  ]);
}
