import { sql, type RawBuilder } from "kysely";

import { RevisionDiff } from "../../entities/sources/revision-diff.entity.ts";
import { UserInputError } from "../../src/errors.ts";
import type { Arguments, Binding } from "../../src/planner/binding.ts";
import { computed, operand } from "../../src/planner/operand.ts";
import { resolved } from "../../src/planner/slot.ts";
import { given } from "../shared/given.ts";

export const revisionDiffBinding: Binding = {
  type: "RevisionDiff",
  entity: RevisionDiff,
  roots: {
    revisionDiff: {
      kind: "connection",
      rows: differences,
      filter: ({ kinds }) => (given(kinds) ? { kind: { in: kinds } } : {}),
    },
  },
  fields: {
    id: { sql: (row) => sql`${row.column("kind")} || ':' || ${row.column("id")}` },
    node: { itself: true },
  },
};

function differences({ from, to }: Arguments): RawBuilder<unknown> {
  const earlier = computed("int", (variables) => {
    const [first, last] = [resolved(from, variables), resolved(to, variables)];
    if (Number(first) > Number(last)) throw new UserInputError("REVISIONS_REVERSED");
    return first;
  });
  return sql`ingest.between_revisions(${earlier}, ${operand(to, "int")})`;
}

/** Where only the data tells which type a thing has, its kind does. */
export const nodeBinding: Binding = { type: "Node", entity: RevisionDiff, typeProperty: "kind" };
