import type { RegisterStatement, RowProblem } from "./connectors/connector.ts";
import type { NoteReason } from "./normalise/reasons.ts";

/** What the statements of a run look like: of each kind how many, and of each property how often it came and as what. */
export type Shape = Readonly<Record<string, KindShape>>;

interface KindShape {
  readonly rows: number;
  /** Rows in which letters were lost; left out where there are none. */
  readonly lettersLost?: number;
  readonly properties: Readonly<Record<string, PropertyShape>>;
}

interface PropertyShape {
  readonly filled: number;
  readonly types: readonly string[];
}

const LETTERS_LOST: NoteReason = "LETTERS_LOST";

interface Counted {
  rows: number;
  lettersLost: number;
  readonly properties: Map<string, { filled: number; readonly types: Set<string> }>;
}

/** Counts statements one after the other; one that something is no more has no shape. */
export class ShapeCount {
  readonly #kinds = new Map<string, Counted>();

  add({ kind, payload, gone }: RegisterStatement, notes: readonly RowProblem[] = []): void {
    if (gone === true) return;
    const counted = this.#kinds.get(kind) ?? newlyCounted();
    this.#kinds.set(kind, counted);
    counted.rows += 1;
    if (notes.some(({ reason }) => reason === LETTERS_LOST)) counted.lettersLost += 1;
    for (const property of Object.keys(payload)) count(counted.properties, property, payload[property]);
  }

  all(): Shape {
    return Object.fromEntries([...this.#kinds].map(([kind, counted]) => [kind, finished(counted)]));
  }
}

function count(properties: Counted["properties"], property: string, value: unknown): void {
  if (value == null) return;
  const one = properties.get(property) ?? { filled: 0, types: new Set<string>() };
  if (one.filled === 0) properties.set(property, one);
  one.filled += 1;
  one.types.add(Array.isArray(value) ? "list" : typeof value);
}

function finished({ rows, lettersLost, properties }: Counted): KindShape {
  const entries = [...properties].map(([property, { filled, types }]): [string, PropertyShape] => [
    property,
    { filled, types: [...types].toSorted() },
  ]);
  return { rows, ...(lettersLost > 0 && { lettersLost }), properties: Object.fromEntries(entries) };
}

function newlyCounted(): Counted {
  return { rows: 0, lettersLost: 0, properties: new Map() };
}

/** How a shape differs from the one before, in words. */
export interface ShapeChanges {
  readonly drifted: readonly string[];
  readonly emptied: readonly string[];
}

/** Fewer rows say nothing about their kind. */
const FEWEST_ROWS = 20;
/** What came seldom may as well not come once. */
const SELDOM = 0.01;
/** A property is expected where at least half of the rows had it. */
const EXPECTED = 0.5;

export function shapeChanges(before: Shape, now: Shape, leastFilled: number): ShapeChanges {
  const drifted: string[] = [];
  const emptied: string[] = [];
  for (const [kind, was] of Object.entries(before)) {
    const is = now[kind];
    if (was.rows < FEWEST_ROWS) continue;
    if (is === undefined) {
      drifted.push(`${kind} comes no more`);
      continue;
    }
    for (const [property, old] of Object.entries(was.properties)) {
      const name = `${kind}.${property}`;
      drifted.push(...drift(name, old.filled / was.rows, old, is.properties[property]));
      emptied.push(...emptying(name, [old, was], [is.properties[property], is], leastFilled));
    }
  }
  return { drifted, emptied };
}

function drift(name: string, share: number, was: PropertyShape, is: PropertyShape | undefined): string[] {
  if (is === undefined) return share > SELDOM ? [`${name} comes no more`] : [];
  const strange = is.types.filter((type) => !was.types.includes(type));
  return strange.length === 0
    ? []
    : [`${name} comes as ${strange.join(", ")}, not as ${was.types.join(", ")}`];
}

function emptying(
  name: string,
  [old, was]: readonly [PropertyShape, KindShape],
  [now, is]: readonly [PropertyShape | undefined, KindShape],
  leastFilled: number,
): string[] {
  if (now === undefined || is.rows < FEWEST_ROWS) return [];
  const [before, after] = [old.filled / was.rows, now.filled / is.rows];
  if (before < EXPECTED || after >= leastFilled * before) return [];
  return [`${name} has a value in ${percent(after)} of ${is.rows} rows, before in ${percent(before)}`];
}

/** A row alone may have a question mark of its own, and a delta may have few others. */
const FEWEST_LOSSES = 2;

/** The kinds of which letters are lost in more rows than before, by more than a share of them, in words. */
export function kindsWithLettersLost(before: Shape, now: Shape, most: number): string[] {
  return Object.entries(now).flatMap(([kind, { rows, lettersLost = 0 }]) => {
    const was = shareLost(before[kind]);
    if (lettersLost < FEWEST_LOSSES || lettersLost / rows <= was + most) return [];
    return [`letters are lost in ${lettersLost} of ${rows} rows of ${kind}, before in ${percent(was)}`];
  });
}

function shareLost(shape: KindShape | undefined): number {
  return shape === undefined ? 0 : (shape.lettersLost ?? 0) / shape.rows;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
