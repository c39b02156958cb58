import { hash } from "node:crypto";

/**
 * One spelling per value: keys in order, nothing that is absent. Rows that came in another order give the
 * same.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((inner) => canonicalJson(inner ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let members = "";
  for (const name of Object.keys(value).toSorted()) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    if (inner != null) members += `${members && ","}${JSON.stringify(name)}:${canonicalJson(inner)}`;
  }
  return `{${members}}`;
}

export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}
