import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { assertPublished } from "../../src/cli/import.command.ts";
import { runQogam } from "../../src/cli/qogam.ts";
import type { ImportOutcome } from "../../src/ingestion/runs.ts";

const outcome = (source: string, status: ImportOutcome["status"]) => ({ source, status }) as ImportOutcome;

let told: string;
beforeEach(() => {
  told = "";
  const tell = (text: unknown) => ((told += String(text)), true);
  vi.spyOn(process.stderr, "write").mockImplementation(tell);
  vi.spyOn(console, "error").mockImplementation(tell);
});
afterEach(() => vi.restoreAllMocks());

describe("qogam import", () => {
  it("wants a source for files, and files where the manifest says nothing of a source", async () => {
    expect(await runQogam(["import", "territories.csv"])).toBe(2);
    expect(told).toContain("--source and files are given together");
    expect(await runQogam(["import", "--source", "kato"])).toBe(2);
    expect(told).toContain("the manifest gives kato neither an address nor files");
  });

  it("takes what is due, or one source, and accepts nothing unseen", async () => {
    expect(await runQogam(["import", "--due", "--source", "kato"])).toBe(2);
    expect(await runQogam(["import", "--due", "--accept"])).toBe(2);
    expect(told).toContain("--accept is given with --source");
  });

  it("takes files of a day of the calendar, and no day without files", async () => {
    expect(await runQogam(["import", "--source", "kato", "--data-as-of", "2026-02-30", "a.csv"])).toBe(2);
    expect(told).toContain("A day of the calendar is YYYY-MM-DD.");
    expect(await runQogam(["import", "--source", "ngo-base", "--data-as-of", "2026-02-28"])).toBe(2);
    expect(told).toContain("--data-as-of is given with files");
  });

  it("knows its sources", async () => {
    expect(await runQogam(["import", "--source", "nobody", "file.csv"])).toBe(2);
    expect(told).toContain("Allowed choices are kato, spheres,");
  });

  it("names a file that it cannot read", async () => {
    expect(await runQogam(["import", "--source", "kato", "no/such/file.csv"])).toBe(2);
    expect(told).toBe("no/such/file.csv cannot be read (ENOENT)");
  });

  it("says why it does not open an archive", async () => {
    const path = join(tmpdir(), `qogam-${process.pid}.zip`);
    await writeFile(path, "PK");
    expect(await runQogam(["import", "--source", "kato", path]).finally(() => rm(path))).toBe(2);
    expect(told).toMatch(/^ARCHIVE_REFUSED: .*: it is no ZIP archive, or not all of one$/);
  });

  it("is content where everything was published or nothing was new", () => {
    expect(() => assertPublished([outcome("kato", "PUBLISHED"), outcome("spheres", "NOOP")])).not.toThrow();
  });

  it("ends with 1 and the sources of which nothing was published", () => {
    const outcomes = [
      outcome("kato", "PUBLISHED"),
      outcome("spheres", "HELD"),
      outcome("goszakup", "FAILED"),
    ];
    expect(() => assertPublished(outcomes)).toThrow(expect.objectContaining({ exitCode: 1 }));
    expect(told).toContain("Nothing was published of spheres, goszakup");
  });

  it("tells how what is held comes to be published, unless it waits for its turn", () => {
    const held = (run: number, reason: string) => ({ ...outcome("kato", "HELD"), run, reason });
    const outcomes = [held(7, "ROWS_GONE: no row was understood"), held(8, "DELTA_GAP: delta 2 came")];
    expect(() => assertPublished(outcomes)).toThrow(expect.objectContaining({ exitCode: 1 }));
    expect(told).toContain("What kato would change: `status --run 7`");
    expect(told).not.toContain("status --run 8");
  });
});
