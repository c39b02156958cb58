import { hash } from "node:crypto";

/**
 * One spelling per value: keys in order, nothing that is absent. Rows that came in another order give the
 * same.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((inner) => canonicalJson(inner ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner != null);
  const members = entries
    .toSorted(byName)
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${members.join(",")}}`;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}
