import { Command, InvalidArgumentError, Option } from "commander";

import { type IssuedKey, issuedKeys, issueKey, revokeKey } from "../access/api-keys.ts";
import { readSettings } from "../config/settings.ts";
import { isScope, type Scope, scopes } from "../context/viewer.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { refuse } from "./refuse.ts";
import { type Column, textTable } from "./text-table.ts";
import { wholeNumber } from "./whole-number.ts";

interface CreateFlags {
  readonly name: string;
  readonly scope: readonly Scope[];
  readonly expires?: number;
}

const DAY_MS = 86_400_000;

export function keysCommand(): Command {
  return new Command("keys")
    .description("Issues, lists and revokes the keys of those who may do more than read.")
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

function createCommand(): Command {
  return new Command("create")
    .description("Issues a key and shows it, once: only its SHA-256 is kept.")
    .requiredOption("--name <name>", "whose key it is; it is written beside what the key does")
    .addOption(
      new Option("--scope <scope...>", `what it opens: ${scopes.join(", ")}`)
        .argParser(addedScope)
        .makeOptionMandatory(),
    )
    .option("--expires <duration>", "when it ends, as an ISO 8601 duration of days such as P90D", days)
    .action(async ({ name, scope, expires }: CreateFlags) => {
      const expiresAt = expires === undefined ? null : new Date(Date.now() + expires * DAY_MS);
      const key = await withDatabase(readSettings(), (database) =>
        issueKey(database, { name, scopes: scope, expiresAt }),
      );
      console.log(key);
      console.error("Keep it now: it cannot be shown again.");
    });
}

function addedScope(text: string, before: readonly Scope[] = []): readonly Scope[] {
  if (isScope(text)) return [...before, text];
  throw new InvalidArgumentError(`Scopes are ${scopes.join(", ")}.`);
}

function days(text: string): number {
  const [, count] = /^P(\d{1,4})D$/.exec(text) ?? [];
  if (count !== undefined && Number(count) > 0) return Number(count);
  throw new InvalidArgumentError("A duration is P, a number of days and D, such as P90D.");
}

const columns: readonly Column<IssuedKey>[] = [
  { heading: "id", value: ({ id }) => id },
  { heading: "name", value: ({ name }) => name },
  { heading: "scopes", value: (key) => key.scopes.join(", ") },
  { heading: "created", value: ({ createdAt }) => createdAt },
  { heading: "expires", value: ({ expiresAt }) => expiresAt },
  { heading: "revoked", value: ({ revokedAt }) => revokedAt },
];

function listCommand(): Command {
  return new Command("list").description("Shows all keys that were ever issued.").action(async () => {
    const keys = await withDatabase(readSettings(), issuedKeys);
    console.log(keysText(keys));
  });
}

export function keysText(keys: readonly IssuedKey[]): string {
  return keys.length === 0 ? "No key has been issued." : textTable(columns, keys);
}

function revokeCommand(): Command {
  return new Command("revoke")
    .description("Ends a key: the next request with it is refused.")
    .argument("<id>", "the number of the key in the list", wholeNumber)
    .action(async (id: number) => {
      const known = await withDatabase(readSettings(), (database) => revokeKey(database, id));
      if (!known) refuse("No key has this number.");
      console.log(`Key ${id} is revoked.`);
    });
}
