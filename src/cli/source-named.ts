import type { Command } from "commander";

import type { RegisteredSource } from "../ingestion/sources.ts";

/** The source that an option names; where there is none of that name, the command ends and tells the names that there are. */
export function sourceNamed(
  command: Command,
  id: string,
  sources: readonly RegisteredSource[],
): RegisteredSource {
  const source = sources.find(({ entry }) => entry.id === id);
  const choices = sources.map(({ entry }) => entry.id).join(", ");
  return source ?? command.error(`error: no source is called ${id}. Allowed choices are ${choices}.`);
}
