import type { Answer } from "./http.ts";
import { failure } from "./http.ts";

/**
 * The value of a JSON answer.
 * @throws RegisterFileError `SOURCE_EMPTY_ANSWER` or `JSON_INVALID`; the parser's own message would quote the answer.
 */
export function jsonOf(address: URL, { body, headers }: Answer): unknown {
  const text = new TextDecoder().decode(body);
  if (text.trim() === "") throw failure("SOURCE_EMPTY_ANSWER", address, "status 200 without a body");
  try {
    return JSON.parse(text);
  } catch {
    const type = headers.get("content-type")?.split(";")[0] ?? "something without a type";
    throw failure("JSON_INVALID", address, `${type} that is no JSON came`);
  }
}

/** A member of an answer by its path; undefined where there is none. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
