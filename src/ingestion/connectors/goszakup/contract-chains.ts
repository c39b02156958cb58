import type { Fields } from "../../normalise/fields.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { RegisterRow, RowProblem, Subject } from "../connector.ts";
import { sourceKey } from "../keys.ts";

/** The contracts that count, one a chain of amendments, and how often each was amended. */
export interface ContractChains {
  readonly newest: readonly SourceRow[];
  readonly amendmentsOf: (contract: Fields) => number;
  readonly problems: readonly RegisterRow[];
}

/**
 * An amendment is a contract of its own with the `rootId` of the first one. They are one order, which the newest, that
 * with the greatest id, describes; a chain of which every contract is deleted is none.
 */
export function contractChains(rows: readonly SourceRow[]): ContractChains {
  const usable = rows.filter((row) => problemIn(row) === undefined);
  const valid = usable.filter(({ fields }) => fields.mark("deleted") !== "1");
  const chains = Map.groupBy(valid, ({ fields }) => rootOf(fields));
  return {
    newest: [...chains.values()].map((chain) => chain.reduce(newer)),
    amendmentsOf: (contract) => (chains.get(rootOf(contract))?.length ?? 1) - 1,
    problems: rows.flatMap((row) => {
      const problem = problemIn(row);
      return problem === undefined ? [] : [{ place: row.place, raw: row.raw, problem, about: orderOf(row) }];
    }),
  };
}

/** A contract that has no number cannot be told from the others. */
function problemIn({ fields, problem }: SourceRow): RowProblem | undefined {
  if (problem !== undefined || fields.mark("id") !== undefined) return problem;
  return { reason: "VALUE_MISSING", field: "id" };
}

/** A contract without a number may still say to which chain it belongs. */
function orderOf({ fields }: SourceRow): Subject | undefined {
  return rootOf(fields) === "" ? undefined : { kind: "SocialOrder", key: orderKey(fields) };
}

export function orderKey(contract: Fields): string {
  return sourceKey("goszakup", rootOf(contract));
}

/** The first contract of a chain may come without `rootId`, which is then its own id. */
function rootOf(contract: Fields): string {
  return contract.mark("rootId") ?? contract.mark("id") ?? "";
}

function newer(one: SourceRow, other: SourceRow): SourceRow {
  return idOf(other) > idOf(one) ? other : one;
}

function idOf({ fields }: SourceRow): number {
  return Number(fields.mark("id"));
}
