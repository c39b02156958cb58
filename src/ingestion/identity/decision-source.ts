import type { Connector, RegisterFile } from "../connectors/connector.ts";
import { RegisterFileError } from "../connectors/connector.ts";

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

const FILE = "decision.json";
const MEMBERS = ["act", "kind", "key", "targetKey", "verdict", "by", "why"] as const;

/** Decisions of people, each a file and a run of its own, so that what is built again from the raw files has them too. */
export const identityDecisions: Connector = {
  id: "identity-decisions",
  title: {
    kk: "Ұйымдардың бірлігі туралы шешімдер",
    ru: "Решения о том, какие записи относятся к одной организации",
    en: "Decisions on which entries are one organization",
  },
  publisher: { kk: "Qogam", ru: "Qogam", en: "Qogam" },
  licence: "CC0-1.0",
  kind: "PUBLICATION",
  rank: 1_000,
  describes: [],
  read: () => [],
};

export function fileOfDecision(decision: PersonsDecision): RegisterFile {
  const bytes = new TextEncoder().encode(`${JSON.stringify(decision, [...MEMBERS], 2)}\n`);
  return { name: FILE, bytes };
}

/** @throws RegisterFileError where the file is none of these. */
export function decisionIn(files: readonly RegisterFile[]): PersonsDecision {
  const [file] = files;
  const content = file && (JSON.parse(new TextDecoder().decode(file.bytes)) as PersonsDecision);
  if (content === undefined || MEMBERS.some((member) => typeof content[member] !== "string")) {
    throw new RegisterFileError("DECISION_MALFORMED", "The file holds no decision.");
  }
  return content;
}
