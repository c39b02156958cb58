/** Where two normalised answers part first, as a sentence; undefined where they say the same. */
export function difference(one: unknown, other: unknown, path = "answer"): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isNested(one) || !isNested(other) || Array.isArray(one) !== Array.isArray(other)) {
    return `${path}: ${brief(one)} against ${brief(other)}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const LONGEST_VALUE = 80;

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, LONGEST_VALUE);
}
