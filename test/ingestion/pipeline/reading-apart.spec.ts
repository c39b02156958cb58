import { MikroORM } from "@mikro-orm/postgresql";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { ormOptions } from "../../../src/db/orm-options.ts";
import { readBundled } from "../../../src/ingestion/bundled-registers.ts";
import { goals } from "../../../src/ingestion/connectors/goals/goals.connector.ts";
import type { ReadPart } from "../../../src/ingestion/read-parts.ts";
import { readHere, readInThread } from "../../../src/ingestion/read-rows.ts";
import { registerModel } from "../../../src/ingestion/register-model.ts";

const orm = new MikroORM({ ...ormOptions, dbName: "none" });
const model = registerModel(orm.getMetadata());
const file = { name: "goals.csv", bytes: new Uint8Array(await readFile("demo/real/goals.csv")) };

async function all(parts: AsyncIterable<ReadPart>): Promise<readonly ReadPart[]> {
  const told: ReadPart[] = [];
  for await (const part of parts) told.push(part);
  return told;
}

describe("a source that is read in a thread of its own", () => {
  it("gives what it gives here", async () => {
    const here = await all(readHere(goals, [file], model));
    expect(here).toHaveLength(3);
    expect(await all(readInThread(goals, [file], model))).toEqual(here);
  });

  it("is refused with the same reason", async () => {
    const broken = { name: "goals.csv", bytes: new TextEncoder().encode("a,b\n1,2\n") };
    const refusal = { name: "RegisterFileError", reason: "HEADER_MISMATCH" };
    await expect(all(readHere(goals, [broken], model))).rejects.toMatchObject(refusal);
    await expect(all(readInThread(goals, [broken], model))).rejects.toMatchObject(refusal);
  });
});

describe("the bundled registers, read ahead", () => {
  it("come in their order, each with its files and its rows, also after one that nobody reads", async () => {
    const told: [string, number][] = [];
    const task = { sources: ["goals", "kato", "spheres"], tables: model.tables };
    for await (const { source, files, parts } of readBundled(task)) {
      if (source === "spheres") continue;
      const [first] = await all(parts);
      told.push([source, first !== undefined && "count" in first ? first.count : 0]);
      expect(files.map(({ name }) => name)).toEqual([source === "kato" ? "territories.csv" : "goals.csv"]);
    }
    expect(told).toEqual([
      ["kato", 248],
      ["goals", 17],
    ]);
  });
});
