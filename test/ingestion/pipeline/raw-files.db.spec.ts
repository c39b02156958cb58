import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import { importSource } from "../../../src/ingestion/import-source.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { lineFile, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();

describe("the files of a run", () => {
  it("are kept as they came, once per content, with their digest", async () => {
    const database = opened();
    const files = [lineFile([organization("a")], "one.jsonl"), lineFile([organization("b")], "two.jsonl")];
    await importSource(database, lineSource("registry"), files);
    await importSource(database, lineSource("registry"), files);
    const kept = await rowsOf(database, "select name, sha256, bytes from ingest.raw_file order by name");
    expect(kept).toHaveLength(2);
    const names = await readdir(join(database.dataDir, "raw"));
    expect(names.filter((name) => name.endsWith(".gz"))).toHaveLength(2);
    for (const [index, { sha256, bytes }] of kept.entries()) {
      const content = gunzipSync(await readFile(join(database.dataDir, "raw", `${String(sha256)}.gz`)));
      expect(content).toEqual(Buffer.from(files[index]?.bytes ?? []));
      expect(content.byteLength).toBe(bytes);
    }
  });

  it("are where a record says that it stands", async () => {
    const database = opened();
    const files = [
      lineFile([organization("a")], "one.jsonl"),
      lineFile([organization("c"), organization("b")], "two.jsonl"),
    ];
    await importSource(database, lineSource("registry"), files);
    const places = await rowsOf(
      database,
      `select record.key, raw_file.name, record.line from ingest.record
       join ingest.raw_file on raw_file.id = record.file_id where record.key = 'b'`,
    );
    expect(places).toEqual([{ key: "b", name: "two.jsonl", line: 2 }]);
  });
});
