import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { readJournal } from "../../../src/ingestion/journal.ts";
import { rebuild } from "../../../src/ingestion/rebuild.ts";
import { stateDigest } from "../../../src/ingestion/state-digest.ts";
import { type FreshDatabase, freshDatabase, freshEmbeddedDatabase } from "../../support/database.ts";
import {
  grant,
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  sphere,
  territory,
  unreadable,
} from "../pipeline/line-source.ts";

const sources = ["places", "registry", "grants"].map((id) => lineSource(id, id === "registry" ? 2 : 1));
const [places, registry, grants] = sources as [(typeof sources)[0], (typeof sources)[0], (typeof sources)[0]];
const five = ["d", "b", "c", "a", "e"].map((key) => organization(key, { spheres: ["1"] }));
const steps: readonly (readonly [typeof places, Line[]])[] = [
  [places, [territory("100000000"), sphere("1")]],
  [registry, [...five, { problem: "BIN_CHECKSUM" }]],
  [registry, five],
  [grants, [grant("g", { implementer: "c", territories: ["100000000"] })]],
  [grants, [grant("g", { implementer: "nobody" })]],
  [registry, [organization("f"), ...five.slice(1)]],
  [registry, [organization("f"), organization("e"), unreadable("a"), unreadable("a")]],
];

/** The register as it was, and what is rebuilt from its raw files. */
let first: FreshDatabase;
let target: FreshDatabase;
const revisions = (database: Database) =>
  rowsOf(database, "select number, digest, published_at from ingest.revision order by number");

beforeAll(async () => {
  first = await freshDatabase();
  for (const [source, lines] of steps) await importLines(first, source, lines, { accept: true });
  target = await freshEmbeddedDatabase();
});
afterAll(async () => {
  await target.close();
  await first.close();
});

describe("a register that is rebuilt from its raw files", () => {
  it("is refused before anything is written where a raw file is missing or altered", async () => {
    const [, second] = await readJournal(first.dataDir);
    const digest = second?.files[0]?.sha256 ?? "";
    const path = join(first.dataDir, "raw", `${digest}.gz`);
    const kept = await readFile(path);
    const refusal = (reason: string) =>
      expect.objectContaining({ reason, message: expect.stringContaining(digest) });
    await writeFile(path, gzipSync("other bytes"));
    await expect(rebuild(target, { from: first.dataDir, sources })).rejects.toEqual(
      refusal("RAW_FILE_ALTERED"),
    );
    await writeFile(path, kept.subarray(0, -9));
    await expect(rebuild(target, { from: first.dataDir, sources })).rejects.toEqual(
      refusal("RAW_FILE_ALTERED"),
    );
    await rm(path);
    await expect(rebuild(target, { from: first.dataDir, sources })).rejects.toEqual(
      refusal("RAW_FILE_MISSING"),
    );
    await writeFile(path, kept);
    expect(await rowsOf(target, "select from ingest.import_run")).toEqual([]);
  });

  it("has the same revisions, the same digests and the same state on the other engine", async () => {
    const rebuilt = await rebuild(target, { from: first.dataDir, sources });
    const wanted = await revisions(first);
    expect(rebuilt).toEqual({ revisions: wanted.length, digest: wanted.at(-1)?.["digest"] });
    expect(wanted.length).toBeGreaterThanOrEqual(4);
    expect(await revisions(target)).toEqual(wanted);
    expect(await stateDigest(target)).toBe(await stateDigest(first));
  });

  it("can be rebuilt again from what it has kept itself", async () => {
    expect(await readJournal(target.dataDir)).toEqual(await readJournal(first.dataDir));
  });

  it("is not written over another one", async () => {
    await expect(rebuild(target, { from: first.dataDir, sources })).rejects.toMatchObject({
      code: "MAINTENANCE",
      reason: "TARGET_NOT_EMPTY",
    });
  });
});

describe("the journal of the raw files", () => {
  it("is completed after a process was killed before or while it wrote", async () => {
    const path = join(first.dataDir, "raw", "journal.ndjson");
    const whole = await readFile(path, "utf8");
    await truncate(path, Buffer.byteLength(whole) - 40);
    await importLines(first, registry, five.slice(1), { accept: true });
    const completed = await readFile(path, "utf8");
    expect(completed.startsWith(whole)).toBe(true);
    expect(completed.trimEnd().split("\n")).toHaveLength(whole.trimEnd().split("\n").length + 1);
  });

  it("of another database is put aside, not continued", async () => {
    const before = await readJournal(first.dataDir);
    await first.pool.query(
      "update ingest.revision set digest = repeat('0', 64) where number = (select max(number) from ingest.revision)",
    );
    await importLines(first, registry, five, { accept: true });
    const last = before.at(-1)?.digest.slice(0, 12);
    expect(await readFile(join(first.dataDir, "raw", `journal-${last}.ndjson`), "utf8")).toContain(last);
    expect(await readJournal(first.dataDir)).toHaveLength(before.length + 1);
  });
});
