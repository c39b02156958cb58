import type { Connector } from "../connectors/connector.ts";
import type { Publication } from "../publication.ts";
import type { DecisionFiles } from "./decision-file.ts";

/** Decisions of one kind: each is a file and a run of its own, so that what is built again from raw files has them too. */
export interface DecisionSource {
  readonly connector: Connector;
  /** The kinds of things that a decision writes. */
  readonly writes: readonly string[];
  /** Carries out what the files say before the revision is made. Resolves to the number of the decision. */
  readonly carryOut: (publication: Publication, files: DecisionFiles, now: Date) => Promise<number>;
  /** What follows from it, once there is a revision. */
  readonly afterwards?: (publication: Publication) => Promise<void>;
}

/** What sources of decisions have in common. */
export const ofPeople = {
  publisher: { kk: "Qogam", ru: "Qogam", en: "Qogam" },
  licence: "CC0-1.0",
  kind: "PUBLICATION",
  describes: [],
  read: () => [],
} as const satisfies Partial<Connector>;
