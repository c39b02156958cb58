import type { RunReason } from "./reasons.ts";
import { kindsWithLettersLost, type Shape, shapeChanges } from "./shape.ts";
import { defaultThresholds, type Thresholds } from "./thresholds.ts";

/** What a run read, beside what is published of its source. */
export interface GateFigures {
  readonly rows: number;
  readonly understood: number;
  /** Records of the source that are published now, without those that it no longer has and that others refer to. */
  readonly published: number;
  /** Those of them of which the run says nothing; by how many fewer rows came, where they were not counted. */
  readonly missing?: number;
  /** The share of understood rows when the source was published last; 1 where it never was. */
  readonly understoodBefore: number;
  /** What the rows look like, and what they looked like when the source was published last. */
  readonly shape?: Shape;
  readonly shapeBefore?: Shape;
}

export interface Held {
  readonly reason: RunReason;
  /** A sentence with the figures. */
  readonly words: string;
}

type Gate = (figures: GateFigures, thresholds: Thresholds) => Held | undefined;

/** A full delivery passes all of them; a delta is no whole, so that only what it says can be judged. */
const gates: Readonly<Record<"FULL" | "DELTA", readonly Gate[]>> = {
  FULL: [rowsGone, rowCount, understoodShare, lettersLost, shapeDrift],
  DELTA: [understoodShare, lettersLost],
};

/** Says why a person has to look before a run is published; undefined where none has to. */
export function gate(
  figures: GateFigures,
  thresholds: Thresholds = defaultThresholds,
  delivery: keyof typeof gates = "FULL",
): Held | undefined {
  return gates[delivery].map((check) => check(figures, thresholds)).find((held) => held !== undefined);
}

function rowsGone({ understood, published }: GateFigures): Held | undefined {
  if (understood > 0 || published === 0) return undefined;
  return { reason: "ROWS_GONE", words: `no row was understood, ${published} are published` };
}

function rowCount(
  { understood, published, missing = published - understood }: GateFigures,
  { lostRows }: Thresholds,
): Held | undefined {
  if (missing <= lostRows * published) return undefined;
  const words = `${understood} rows came, ${published} are published, ${missing} of them did not come`;
  return { reason: "ROW_COUNT_FELL", words };
}

function understoodShare(
  { rows, understood, understoodBefore }: GateFigures,
  { understood: least }: Thresholds,
): Held | undefined {
  if (understood >= least * understoodBefore * rows) return undefined;
  return { reason: "UNDERSTOOD_TOO_FEW", words: `${understood} of ${rows} rows were understood` };
}

/** What an encoding has lost cannot be put back, so that a first delivery is held for it as well. */
function lettersLost(
  { shape = {}, shapeBefore = {} }: GateFigures,
  { lettersLost: most }: Thresholds,
): Held | undefined {
  const kinds = kindsWithLettersLost(shapeBefore, shape, most);
  return kinds.length === 0 ? undefined : { reason: "LETTERS_LOST", words: list(kinds) };
}

/** More would not be read. */
const MOST_WORDS = 5;

function shapeDrift({ shape, shapeBefore }: GateFigures, { filled }: Thresholds): Held | undefined {
  if (shape === undefined || shapeBefore === undefined) return undefined;
  const { drifted, emptied } = shapeChanges(shapeBefore, shape, filled);
  if (drifted.length > 0) return { reason: "SCHEMA_DRIFT", words: list(drifted) };
  return emptied.length > 0 ? { reason: "FILL_RATE_FELL", words: list(emptied) } : undefined;
}

function list(words: readonly string[]): string {
  const more = words.length - MOST_WORDS;
  return [...words.slice(0, MOST_WORDS), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
