import type { Pool } from "pg";

export type Variables = Readonly<Record<string, string | number>>;

/** Something that every contender is asked, each in its own words, which lie beside it. */
export interface Question {
  /** The folder with `ours.graphql`, `postgraphile.graphql` and `hand-written.sql`. */
  readonly name: string;
  /** Picks variables whose answer is worth measuring from whatever the registers hold. */
  choose(database: Pool): Promise<Variables>;
}
