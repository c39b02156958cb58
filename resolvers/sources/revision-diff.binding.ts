import { sql, type RawBuilder } from "kysely";

import { RevisionDiff } from "../../entities/sources/revision-diff.entity.ts";
import { UserInputError } from "../../src/errors.ts";
import type { Arguments, Binding, Known } from "../../src/planner/binding.ts";
import { knownKinds } from "../../src/planner/known-kinds.ts";
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
    },
  },
  fields: {
    id: { sql: (row) => sql`${row.column("kind")} || ':' || ${row.column("id")}` },
    node: { itself: true },
  },
};

function differences({ from, to, kinds }: Arguments, known: Known): RawBuilder<unknown> {
  const later = operand(to, "int");
  const earlier = computed("int", (variables) => {
    const [first, last] = [resolved(from, variables), resolved(to, variables)];
    if (Number(first) > Number(last)) throw new UserInputError("REVISIONS_REVERSED");
    return first;
  });
  return sql`(
    select * from ingest.between_revisions(${earlier}, ${later})
    where ingest.assert_published(${earlier}) and ingest.assert_published(${later})${ofKinds(kinds, known)}
  )`;
}

function ofKinds(kinds: unknown, { recorded }: Known): RawBuilder<unknown> {
  if (!given(kinds)) return sql``;
  const named = computed("text[]", (variables) =>
    knownKinds(resolved(kinds, variables) as readonly string[], recorded),
  );
  return sql` and kind = any(${named})`;
}

/** Where only the data tells which type a thing has, its kind does. */
export const nodeBinding: Binding = { type: "Node", entity: RevisionDiff, typeProperty: "kind" };
