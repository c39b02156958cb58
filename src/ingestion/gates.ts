import type { RunReason } from "./reasons.ts";

/** What a run read, beside what is published of its source. */
export interface GateFigures {
  readonly rows: number;
  readonly understood: number;
  /** Records of the source that are published now. */
  readonly published: number;
  /** The share of understood rows when the source was published last; 1 where it never was. */
  readonly understoodBefore: number;
}

export interface Held {
  readonly reason: RunReason;
  /** A sentence with the figures. */
  readonly words: string;
}

const SMALLEST_REMAINDER = 0.8;
const SMALLEST_UNDERSTOOD = 0.95;

/** Says why a person has to look before a run is published; undefined where none has to. */
export function gate({ rows, understood, published, understoodBefore }: GateFigures): Held | undefined {
  if (understood === 0 && published > 0) {
    return { reason: "ROWS_GONE", words: `no row was understood, ${published} are published` };
  }
  if (understood < SMALLEST_REMAINDER * published) {
    return { reason: "ROW_COUNT_FELL", words: `${understood} rows came, ${published} are published` };
  }
  if (understood < SMALLEST_UNDERSTOOD * understoodBefore * rows) {
    return { reason: "UNDERSTOOD_TOO_FEW", words: `${understood} of ${rows} rows were understood` };
  }
  return undefined;
}
