import { connection, type Connection } from "../shared/connection.ts";
import { RevisionDiff } from "./revision-diff.type.ts";

export const RevisionDiffConnection = connection("RevisionDiff", {
  plural: "differences",
  node: () => RevisionDiff,
  summary: {
    groups: {
      KIND: "type of the thing",
      CHANGE: "what happened to it",
    },
  },
});
export type RevisionDiffConnection = Connection<RevisionDiff>;
