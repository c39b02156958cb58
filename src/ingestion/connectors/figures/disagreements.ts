import { isStated, settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { problemsAlone, stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { RegisterRow } from "../connector.ts";

/** One side of a disagreement, as its figure owns it. */
interface Side {
  readonly code: string;
  readonly other?: string;
}

export interface Disagreements {
  /** What is said of a figure, in the order of the file. */
  readonly of: (figure: string) => readonly (Side & { readonly position: number })[];
  /** The figures that it disagrees with, each once. */
  readonly othersOf: (figure: string) => readonly string[];
  readonly problems: readonly RegisterRow[];
}

/** Reads the second file: a line names a figure and those that it disagrees with, and both sides get its sentence. */
export function disagreementsAmong(figures: ReadonlySet<string>, rows: readonly SourceRow[]): Disagreements {
  const settled = settleDuplicates(understandRows(rows, (fields) => disagreement(fields, figures)));
  const sides = Map.groupBy(settled.filter(isStated).flatMap(sidesOf), ([figure]) => figure);
  const of = (figure: string) =>
    (sides.get(figure) ?? []).map(([, side], index) => ({ ...side, position: index + 1 }));
  return {
    of,
    othersOf: (figure) => [...new Set(of(figure).flatMap(({ other }) => other ?? []))],
    problems: problemsAlone(settled),
  };
}

/** For the time of reading, a line is a statement under its code and figure. */
function disagreement(fields: Fields, figures: ReadonlySet<string>) {
  const known = (key: string): string => {
    if (!figures.has(key)) throw new RowRefused("REFERENCE_UNKNOWN");
    return key;
  };
  const figure = fields.require("figure", known);
  const said = {
    code: fields.require("code", String),
    ...fields.requireLocalized("explanation", { ru: "explanation_ru", en: "explanation_en" }),
  };
  const others = fields.list("with", known);
  return stated("disagreement", [said.code, figure, ...others].join(" "), () => ({ figure, others, said }));
}

function sidesOf({ statement }: { readonly statement: { readonly payload: object } }) {
  const { figure, others, said } = statement.payload as {
    readonly figure: string;
    readonly others: readonly string[];
    readonly said: Side;
  };
  if (others.length === 0) return [[figure, said] as const];
  return others.flatMap((other) => [
    [figure, { ...said, other }] as const,
    [other, { ...said, other: figure }] as const,
  ]);
}
