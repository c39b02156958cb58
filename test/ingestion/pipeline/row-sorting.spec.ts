import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RegisterRow } from "../../../src/ingestion/connectors/connector.ts";
import { settleDuplicates } from "../../../src/ingestion/normalise/duplicates.ts";
import { type ReadPart, readParts, type RefusedRow } from "../../../src/ingestion/read-parts.ts";

const files = [{ name: "rows", bytes: new Uint8Array() }];

function row(index: number, key: string, name: string): RegisterRow {
  const place = { file: "rows", line: index + 1 };
  return key === ""
    ? { place, raw: name, problem: { reason: "BIN_LENGTH" } }
    : { place, raw: name, statement: { kind: "Organization", key, payload: { nameRu: name } } };
}

async function all(parts: AsyncIterable<ReadPart>): Promise<ReadPart[]> {
  const told: ReadPart[] = [];
  for await (const part of parts) told.push(part);
  return told;
}

async function read(rows: Iterable<RegisterRow> & { readonly length?: number }): Promise<ReadPart[]> {
  const parts = readParts({ connector: { read: () => rows }, files, check: () => undefined });
  return all(parts);
}

/** What became of each row, in the order of the rows: the reason why it is set aside, or nothing. */
function fates(parts: readonly ReadPart[]): readonly (string | undefined)[] {
  const reasons = new Map<number, string>();
  const keep = (refused: readonly RefusedRow[]) => {
    for (const { ordinal, problem } of refused) reasons.set(ordinal, problem.reason);
  };
  for (const part of parts) {
    if ("lines" in part) keep(part.refused);
    if (!("contradicted" in part)) continue;
    keep(part.repeated);
    for (const ordinal of part.contradicted) reasons.set(ordinal, "DUPLICATE_KEY");
  }
  const lines = parts.flatMap((part) => ("lines" in part ? part.lines : []));
  return lines.map((_, ordinal) => reasons.get(ordinal));
}

describe("rows that are sorted one after the other", () => {
  it("have the fates that they have when all of them are looked at together", async () => {
    const rowsOf = fc.array(fc.tuple(fc.constantFrom("a", "b", ""), fc.constantFrom("x", "y")), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rowsOf, async (given) => {
        const rows = given.map(([key, name], index) => row(index, key, name));
        const settled = settleDuplicates(rows);
        const reasons = settled.map((one) => ("problem" in one ? one.problem.reason : undefined));
        expect(fates(await read(rows))).toEqual(reasons);
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });

  it("tell what only refused ones are about, each thing once", async () => {
    const refused = (index: number, key: string): RegisterRow => ({
      place: { file: "rows", line: index + 1 },
      raw: "",
      problem: { reason: "DATE_INVALID" },
      about: { kind: "Organization", key },
    });
    const rows = [refused(0, "a"), row(1, "b", "x"), refused(2, "b"), refused(3, "a"), row(4, "", "x")];
    const parts = await read(rows);
    expect(parts.at(-1)).toMatchObject({ spared: [{ kind: "Organization", key: "a" }] });
  });

  it("are counted before the first of them is made", async () => {
    let made = 0;
    const rows = {
      length: 1_200,
      *[Symbol.iterator]() {
        for (; made < 1_200; made += 1) yield row(made, `key ${made}`, "x");
      },
    };
    const parts = readParts({ connector: { read: () => rows }, files, check: () => undefined });
    expect((await parts.next()).value).toEqual({ count: 1_200 });
    expect(made).toBe(0);
    await parts.next();
    expect(made).toBeLessThan(1_200);
    expect(await all(parts)).toHaveLength(3);
  });

  it("are all made first where their source does not say how many there are", async () => {
    const rows = {
      *[Symbol.iterator]() {
        yield row(0, "a", "x");
      },
    };
    expect((await read(rows))[0]).toEqual({ count: 1 });
    await expect(read({ *[Symbol.iterator]() {} })).rejects.toMatchObject({ reason: "EMPTY" });
  });

  it("count in notes and shape only where they are the first of their key", async () => {
    const noted = { ...row(0, "a", "x"), notes: [{ reason: "BIN_PADDED" }] };
    const parts = await read([noted, { ...noted, place: { file: "rows", line: 2 } }]);
    expect(parts.at(-1)).toMatchObject({ notes: { BIN_PADDED: 1 }, shape: { Organization: { rows: 1 } } });
  });
});
