import { computedFigures } from "../../resolvers/figures/computed-figures.ts";
import type { RegisterStatement } from "../../src/ingestion/connectors/connector.ts";
import type { Registers } from "./registers.ts";
import { number, table } from "./table.ts";

interface Figure {
  readonly key: string;
  readonly document: string;
  readonly position: number;
  readonly nameEn: string;
  readonly value: string;
  readonly qualifier: keyof typeof qualifiers;
  readonly unit: string;
  readonly year?: number;
  readonly quotation?: string;
  readonly disagreements: readonly { readonly code: string }[];
}

const qualifiers = {
  EXACT: "",
  ABOUT: "about ",
  MORE_THAN: "more than ",
  LESS_THAN: "less than ",
  PLAN: "planned ",
} as const;

/** Units of numbers that name something and count nothing. */
const NAMING = new Set(["year", "ordinal", "act number"]);

const computed = new Set(computedFigures.flatMap(({ figures }) => figures));
const mark = (is: boolean, word: string): string => (is ? word : "–");

/** How many figures there are, and what can be said of them. */
export function figuresSummary(registers: Registers): string {
  const figures = figuresIn(registers);
  const count = (matches: (figure: Figure) => boolean): string => number(figures.filter(matches).length);
  return (
    `${number(figures.length)} figures of ${registers.count("FigureDocument")} documents: ` +
    `${count(({ quotation }) => quotation !== undefined)} with the sentence that states them, ` +
    `${count(({ key }) => computed.has(key))} that the registers can answer, ` +
    `${count(({ disagreements }) => disagreements.length > 0)} that something contradicts.`
  );
}

/** Every figure: whether its sentence is here, whether the registers answer it, and which disagreements it has. */
export function figuresTable(registers: Registers): string {
  const rows = figuresIn(registers).map((figure) => [
    `\`${figure.document}\` ${figure.position}`,
    `${figure.nameEn}${figure.year === undefined ? "" : `, ${figure.year}`}`,
    worded(figure),
    mark(figure.quotation !== undefined, "found"),
    mark(computed.has(figure.key), "computed"),
    mark(figure.disagreements.length > 0, codesOf(figure)),
  ]);
  return table(["document and place", "figure", "value", "sentence", "registers", "contradicted"], rows);
}

function figuresIn(registers: Registers): readonly Figure[] {
  return registers.statements("PublishedFigure").map(asFigure);
}

function asFigure({ key, payload }: RegisterStatement): Figure {
  return { key, ...payload } as unknown as Figure;
}

function worded({ qualifier, value, unit }: Figure): string {
  const written = NAMING.has(unit) ? String(Number(value)) : number(Number(value));
  return `${qualifiers[qualifier]}${written} ${unit}`;
}

function codesOf({ disagreements }: Figure): string {
  return [...new Set(disagreements.map(({ code }) => code))].join(", ");
}
