import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { SettingsError } from "../errors.ts";
import { entryOf } from "./manifest-entry.ts";
import type { ManifestEntry } from "./manifest-entry.ts";

/** The manifest that comes with Qogam. */
export const MANIFEST_FILE = fileURLToPath(new URL("../../sources.json", import.meta.url));

/**
 * The sources that an operator lists, in the order in which they are imported.
 * @throws SettingsError that names the file, the source and the member.
 */
export async function readManifest(path: string = MANIFEST_FILE): Promise<readonly ManifestEntry[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new SettingsError(
      "QOGAM_SOURCES",
      "names a manifest of sources",
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
  });
  return parseManifest(text, path);
}

export function parseManifest(text: string, path: string): readonly ManifestEntry[] {
  const refuse = (rule: string, came: string): never => {
    throw new SettingsError(path, rule, came);
  };
  const { sources, ...others } = objectIn(text, refuse);
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) refuse("has one member, `sources`", `\`${stranger}\` came`);
  if (!Array.isArray(sources)) return refuse("lists its sources", "`sources` is no list");
  const entries = sources.map((source: unknown, index) => entryOf(source, index, refuse));
  const ids = entries.map(({ id }) => id);
  const doubled = ids.find((id, index) => ids.indexOf(id) < index);
  if (doubled !== undefined) refuse("lists each source once", `\`${doubled}\` came twice`);
  return entries;
}

function objectIn(
  text: string,
  refuse: (rule: string, came: string) => never,
): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("is JSON", "something else came");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return refuse("is an object", "something else came");
}
