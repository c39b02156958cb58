import { sql } from "kysely";

import { Territory } from "../../entities/regions/territory.entity.ts";
import type { Arguments, Binding } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";
import { given } from "../shared/given.ts";

export const territoryBinding: Binding = {
  type: "Territory",
  entity: Territory,
  roots: {
    territory: { kind: "one", filter: ({ kato }) => ({ kato: { eq: kato } }) },
    territories: { kind: "list", filter: byLevelAndPlace, orderBy: ["KATO_ASC"] },
  },
  filters: {
    within: {
      sql: (row, { eq }) => {
        const code = operand(eq, "text");
        return sql`(${row.column("kato")} = ${code} or ${row.column("ancestors")} @> array[${code}])`;
      },
    },
  },
};

function byLevelAndPlace({ level, within }: Arguments): Arguments {
  return {
    ...(given(level) ? { level: { eq: level } } : {}),
    ...(given(within) ? { within: { eq: within } } : {}),
  };
}
