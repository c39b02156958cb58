import type { RegisterRow } from "../connectors/connector.ts";
import { wholeNumber } from "./amounts.ts";
import { isStated, settleDuplicates } from "./duplicates.ts";
import type { Fields } from "./fields.ts";
import type { Lazy } from "./lazy.ts";
import { RowRefused } from "./row-refused.ts";
import { problemsAlone, stated, understandRows, withoutAbsent } from "./rows.ts";
import type { SourceRow } from "./rows.ts";

type Line = Readonly<Record<string, unknown>>;

/** How the lines of a second file belong to the rows of the first; their column `position` orders them. */
export interface LineShape {
  /** The rows of the first file, whether or not they were understood. */
  readonly owners: readonly SourceRow[];
  /** What names the owner, in either file. */
  readonly owner: (fields: Fields) => string;
  readonly describe: (fields: Fields) => Line;
}

/** The lines by owner and in order, and those that nobody can own or understand. */
export interface OwnedLines {
  readonly of: (owner: string) => readonly Line[];
  readonly problems: readonly RegisterRow[];
}

/** Reads a second file, such as the stages of grants, into the lists that the first one's statements own. */
export function ownedLines(rows: Lazy<SourceRow>, shape: LineShape): OwnedLines {
  const names = ownerNames(shape);
  const settled = settleDuplicates(understandRows(rows, (fields) => lineOf(fields, shape, names)));
  const byOwner = Map.groupBy(settled.filter(isStated), (row) => row.statement.kind);
  return {
    of: (owner) => (byOwner.get(owner) ?? []).map((row) => row.statement.payload).toSorted(byPosition),
    problems: problemsAlone(settled),
  };
}

function ownerNames({ owners, owner }: LineShape): Set<string> {
  const named = understandRows(owners, (fields) => stated("owner", owner(fields), () => ({})));
  return new Set(named.filter(isStated).map((row) => row.statement.key));
}

/** For the time of reading, a line is a statement about its owner under its position. */
function lineOf(fields: Fields, { owner, describe }: LineShape, names: ReadonlySet<string>) {
  const name = owner(fields);
  if (!names.has(name)) throw new RowRefused("REFERENCE_UNKNOWN");
  const position = fields.require("position", wholeNumber);
  return stated(name, String(position), () => ({ position, ...withoutAbsent(describe(fields)) }));
}

function byPosition(one: Line, other: Line): number {
  return Number(one["position"]) - Number(other["position"]);
}
