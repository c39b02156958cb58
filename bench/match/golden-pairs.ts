import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";

import { described, type DescribedOrganization } from "../../src/search/names/described-organization.ts";
import { match, type Match } from "../../src/search/names/match.ts";

/** Two descriptions, and what a person says about them. */
export interface GoldenPair {
  readonly same: boolean;
  /** What makes it hard, such as `letters that tell words apart`. */
  readonly hardness: string;
  readonly left: string;
  readonly right: string;
  readonly match: Match;
}

const FILE = new URL("../../test/fixtures/identity/golden-pairs.csv", import.meta.url);

type Row = Readonly<Record<string, string>>;

/** The golden pairs, each with what the matcher says. */
export function goldenPairs(): readonly GoldenPair[] {
  const rows: readonly Row[] = parse(readFileSync(FILE), { columns: true });
  return rows.map((row) => ({
    same: row["same"] === "yes",
    hardness: row["hardness"] ?? "",
    left: nameOf(row, "left"),
    right: nameOf(row, "right"),
    match: match(side(row, "left"), side(row, "right")),
  }));
}

function nameOf(row: Row, which: string): string {
  return row[`${which}_ru`] || row[`${which}_kk`] || row[`${which}_en`] || "";
}

function side(row: Row, which: string): DescribedOrganization {
  const kato = row[`${which}_kato`];
  return described({
    names: { kk: row[`${which}_kk`], ru: row[`${which}_ru`], en: row[`${which}_en`] },
    territories: kato ? [kato, `${kato.slice(0, 2)}0000000`] : [],
    registeredOn: row[`${which}_registered`] || null,
  });
}

export interface Quality {
  readonly pairs: number;
  readonly same: number;
  /** Of the pairs that are joined without a person, the share that is rightly joined. */
  readonly precision: number;
  /** Of the pairs that are the same, the share that is joined without a person. */
  readonly joined: number;
  /** Of the pairs that are the same, the share that is joined or shown to a person. */
  readonly recall: number;
}

export function quality(pairs: readonly GoldenPair[]): Quality {
  const same = pairs.filter((pair) => pair.same);
  const matched = pairs.filter(({ match: { outcome } }) => outcome === "MATCHED");
  const right = matched.filter((pair) => pair.same).length;
  const found = same.filter(({ match: { outcome } }) => outcome !== "NEW").length;
  return {
    pairs: pairs.length,
    same: same.length,
    precision: right / matched.length,
    joined: right / same.length,
    recall: found / same.length,
  };
}
