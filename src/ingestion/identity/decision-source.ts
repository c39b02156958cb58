import { renewConflicts, writtenOrganizations } from "../conflicts/renew-conflicts.ts";
import type { RegisterFile } from "../connectors/connector.ts";
import { decisionIn, fileOf } from "../decisions/decision-file.ts";
import { type DecisionSource, ofPeople } from "../decisions/decision-source.ts";
import type { Publication } from "../publication.ts";
import { carryOut } from "./carry-out.ts";
import { proposeAgain, proposeChanged } from "./propose.ts";
import { recordDecision, recordUndoing } from "./record-decision.ts";

/** What a person decided, or took back, as it is kept in a raw file. */
export interface PersonsDecision {
  readonly act: "DECIDE" | "UNDO";
  readonly kind: "Organization";
  readonly key: string;
  readonly targetKey: string;
  readonly verdict: "SAME" | "DIFFERENT";
  readonly by: string;
  readonly why: string;
}

const MEMBERS = ["act", "kind", "key", "targetKey", "verdict", "by", "why"] as const;

/** Decisions on which entries are one organization. */
export const identityDecisions: DecisionSource = {
  connector: {
    ...ofPeople,
    id: "identity-decisions",
    title: {
      kk: "Ұйымдардың бірлігі туралы шешімдер",
      ru: "Решения о том, какие записи относятся к одной организации",
      en: "Decisions on which entries are one organization",
    },
    rank: 1_000,
  },
  writes: ["Organization"],
  carryOut: async (publication, files, now) => carriedOut(publication, decisionIn(files, MEMBERS), now),
  afterwards: ({ client, revision }) =>
    renewConflicts({ client, revision, kinds: ["Organization"], touched: writtenOrganizations(revision) }),
};

export function fileOfDecision(decision: PersonsDecision): RegisterFile {
  return fileOf(decision, MEMBERS);
}

async function carriedOut(publication: Publication, decision: PersonsDecision, now: Date): Promise<number> {
  const record = decision.act === "DECIDE" ? recordDecision : recordUndoing;
  const id = await record(publication, decision, now);
  await carryOut(publication, decision.kind);
  await proposeChanged(publication);
  await proposeAgain(publication, id);
  return id;
}
