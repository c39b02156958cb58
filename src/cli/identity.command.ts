import { Command } from "commander";

import { readSettings } from "../config/settings.ts";
import { decideIdentity } from "../ingestion/identity/decide.ts";
import type { PersonsDecision } from "../ingestion/identity/decision-source.ts";
import { type DecisionOfPerson, decisionsOfPeople } from "../ingestion/identity/decisions-of-people.ts";
import { type WaitingPair, waitingPairs } from "../ingestion/identity/waiting-pairs.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { type Column, textTable } from "./text-table.ts";

interface DecisionFlags {
  readonly by: string;
  readonly why: string;
  readonly different?: boolean;
}

export function identityCommand(): Command {
  return new Command("identity")
    .description("Decides which entries are one organization, and undoes it.")
    .addCommand(listCommand())
    .addCommand(decisionsCommand())
    .addCommand(
      deciding("decide", "DECIDE", "Decides that two entries are one organization, or that they are not."),
    )
    .addCommand(deciding("undo", "UNDO", "Takes a decision back; what was joined is as it was before."));
}

const columns: readonly Column<WaitingPair>[] = [
  { heading: "key", value: ({ key }) => key },
  { heading: "target", value: ({ targetKey }) => targetKey },
  { heading: "score", value: ({ score }) => score },
  { heading: "name", value: ({ name }) => name },
  { heading: "target's name", value: ({ targetName }) => targetName },
];

function listCommand(): Command {
  return new Command("list")
    .description("Lists the pairs that wait for a person, the likeliest first.")
    .action(async () => {
      const pairs = await withDatabase(readSettings(), waitingPairs);
      console.log(pairs.length === 0 ? "Nothing waits for a person." : textTable(columns, pairs));
    });
}

const decisionColumns: readonly Column<DecisionOfPerson>[] = [
  { heading: "revision", value: ({ revision }) => String(revision) },
  { heading: "key", value: ({ key }) => key },
  { heading: "target", value: ({ targetKey }) => targetKey },
  { heading: "verdict", value: ({ verdict }) => verdict },
  { heading: "by", value: ({ by }) => by },
  { heading: "why", value: ({ why }) => why },
  { heading: "undone by", value: ({ undoneBy }) => undoneBy },
];

function decisionsCommand(): Command {
  return new Command("decisions")
    .description("Lists what people decided, the newest first, also where it was undone.")
    .action(async () => {
      const decisions = await withDatabase(readSettings(), decisionsOfPeople);
      console.log(
        decisions.length === 0 ? "Nobody has decided anything." : textTable(decisionColumns, decisions),
      );
    });
}

function deciding(name: string, act: PersonsDecision["act"], description: string): Command {
  return new Command(name)
    .description(description)
    .argument("<key>", "the key of the one, as the lists show it")
    .argument("<target>", "the key of the other")
    .option("--different", "that they are different organizations")
    .requiredOption("--by <name>", "who decides")
    .requiredOption("--why <reason>", "the reason, in a sentence")
    .action(async (key: string, targetKey: string, { by, why, different }: DecisionFlags) => {
      const verdict = different === true ? "DIFFERENT" : "SAME";
      const decision = { act, kind: "Organization", key, targetKey, verdict, by, why } as const;
      const id = await withDatabase(readSettings(), (database) => decideIdentity(database, decision));
      console.log(act === "UNDO" ? `Decision ${id} is undone.` : `Decision ${id} is carried out.`);
    });
}
