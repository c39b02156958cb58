/** What an operator lets pass without looking, and how old a source may become. */
export interface Thresholds {
  /** The share of its published records that a source may lose at once. */
  readonly lostRows: number;
  /** The least share of rows that are understood, against the share that was understood before. */
  readonly understood: number;
  /** The least share of rows in which a property has a value, against the share before. */
  readonly filled: number;
  /** The share of rows in which letters may be lost, above the share in which they were lost before. */
  readonly lettersLost: number;
  /** From which age a source is LATE; one and a half cadences where it is not given. */
  readonly lateAfter?: string;
  /** From which age a source is STALE; three cadences where it is not given. */
  readonly staleAfter?: string;
}

export const defaultThresholds: Thresholds = {
  lostRows: 0.2,
  understood: 0.95,
  filled: 0.95,
  lettersLost: 0.05,
};
