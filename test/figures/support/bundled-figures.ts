import { readFileSync } from "node:fs";

import type { RegisterStatement } from "../../../src/ingestion/connectors/connector.ts";
import { figures } from "../../../src/ingestion/connectors/figures/figures.connector.ts";

export interface Figure {
  readonly key: string;
  readonly indicator: string;
  readonly value: string;
  readonly qualifier: string;
  readonly unit: string;
  readonly publishedAs?: string;
  readonly quotation?: string;
  readonly document: string;
  readonly position: number;
  readonly disagreesWith: readonly string[];
  readonly disagreements: readonly {
    readonly code: string;
    readonly other?: string;
    readonly explanationRu: string;
    readonly explanationEn: string;
  }[];
}

/** The files of the bundled register. */
export const figureFiles = ["figures.csv", "figure-documents.csv", "figure-disagreements.csv"].map(
  (name) => ({
    name,
    bytes: readFileSync(`demo/real/${name}`),
  }),
);

const statements = [...figures.read(figureFiles)].flatMap((row): readonly RegisterStatement[] =>
  "statement" in row ? [row.statement] : [],
);

/** The figures of the bundled register, as its connector states them. */
export const bundledFigures: readonly Figure[] = statements
  .filter(({ kind }) => kind === "PublishedFigure")
  .map(({ key, payload }) => ({ key, ...payload }) as unknown as Figure);

/** The documents that were at hand: the sentences are quoted from them. */
export const quotedDocuments = [
  "baq-2025-10-15",
  "kazpravda-2025-12-19",
  "kazpravda-2025-10-08",
  "committee-2023",
];

export function figureOf(key: string): Figure {
  const figure = bundledFigures.find((one) => one.key === key);
  if (figure === undefined) throw new Error(`no figure is called ${key}`);
  return figure;
}

/** A value of a document, in its unit. */
export const valueOf = (document: string, name: string): number =>
  Number(figureOf(`${document}:${name}`).value);
