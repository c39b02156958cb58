import type { PagedList, RegisterFile } from "../connectors/connector.ts";
import { maskPersonal } from "../normalise/personal.ts";
import { isObject } from "./json-answer.ts";

/**
 * An item with what its source declares to read and nothing else, so that a director's name that a page brings is not
 * kept at all; persons' numbers, telephones and e-mail addresses in what is read are masked.
 */
export function keptItem({ columns, within = {} }: PagedList, item: unknown): unknown {
  if (!isObject(item)) return null;
  return Object.fromEntries(
    columns
      .filter((column) => Object.hasOwn(item, column))
      .map((column) => [column, keptValue(item[column], within[column])]),
  );
}

function keptValue(value: unknown, inner: readonly string[] | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => keptValue(one, inner));
  if (isObject(value)) {
    const named = (inner ?? []).filter((name) => Object.hasOwn(value, name));
    return Object.fromEntries(named.map((name) => [name, keptValue(value[name], undefined)]));
  }
  if (typeof value === "string") return maskPersonal(value);
  if (typeof value !== "number") return value;
  const masked = maskPersonal(String(value));
  return masked === String(value) ? value : masked;
}

/** A page as a file, with one item a line. */
export function pageFile(stem: string, page: number, content: string): RegisterFile {
  const name = `${stem}-${String(page).padStart(4, "0")}.json`;
  return { name, bytes: new TextEncoder().encode(content) };
}

export function itemLines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}
