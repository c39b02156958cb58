import { describe, expect, it } from "vitest";

import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
} from "../../../src/ingestion/connectors/connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, lineFile, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const good = lineFile([organization("a"), organization("b")]);
/** More than are staged at once. */
const many = Array.from({ length: 1_100 }, (_, index) => organization(`many-${index}`));
const runs = "select status, reason, rows_read from ingest.import_run order by id desc limit 1";
const file = (text: string): RegisterFile => ({ name: "rows.jsonl", bytes: new TextEncoder().encode(text) });

describe("a run that fails", () => {
  it.each([
    ["whose file has another shape", [file("broken")], "JSON_INVALID: The file is broken."],
    ["whose file is empty", [file("")], "EMPTY: The files have no rows."],
    ["whose files share a name", [good, good], "FILE_AMBIGUOUS: Two files of the run have the same name."],
  ])("%s leaves what is published", async (_, files, reason) => {
    const database = opened();
    await importSource(database, source, [good]);
    const outcome = await importSource(database, source, files);
    expect(outcome).toMatchObject({ status: "FAILED", reason, rowsRead: 0, revision: null });
    expect(await rowsOf(database, runs)).toEqual([{ status: "FAILED", reason, rows_read: 0 }]);
    expect(await rowsOf(database, "select key from register.organization")).toHaveLength(2);
  });

  it("whose file breaks off behind rows that are staged leaves nothing of them", async () => {
    const database = opened();
    const rows = [...source.read([lineFile([{ problem: "BIN_LENGTH" }, ...many])])];
    const breakingOff: Connector = {
      ...source,
      read: () => ({
        length: rows.length,
        *[Symbol.iterator]() {
          yield* rows;
          throw new RegisterFileError("JSON_INVALID", "The file breaks off.");
        },
      }),
    };
    const outcome = await importSource(database, breakingOff, [good]);
    const reason = "JSON_INVALID: The file breaks off.";
    expect(outcome).toMatchObject({ status: "FAILED", reason, rowsRead: 0, quarantined: 0 });
    expect(await rowsOf(database, "select from ingest.staged_record")).toEqual([]);
    expect(await rowsOf(database, "select from ingest.quarantined_row")).toEqual([]);
  });

  it("by a fault of ours says so and passes the fault on", async () => {
    const database = opened();
    const faulty: Connector = {
      ...source,
      read: () => {
        throw new TypeError("a fault");
      },
    };
    await expect(importSource(database, faulty, [good])).rejects.toThrow("a fault");
    expect(await rowsOf(database, runs)).toMatchObject([{ status: "FAILED", reason: "FAULT" }]);
  });

  it("in the middle of a publication leaves the revision before", async () => {
    const database = opened();
    await importLines(database, source, [organization("a")]);
    await database.pool.query(
      "alter table register.organization add constraint no_second check (key <> 'b')",
    );
    const second = importLines(database, source, [organization("a", { isNgo: true }), organization("b")]);
    await expect(second.finally(() => dropConstraint())).rejects.toThrow("no_second");
    expect(await rowsOf(database, "select key, is_ngo from register.organization")).toEqual([
      { key: "a", is_ngo: false },
    ]);
    expect(await rowsOf(database, "select number from ingest.revision")).toHaveLength(1);
    expect(await rowsOf(database, "select from ingest.staged_record")).toEqual([]);
  });
});

function dropConstraint() {
  return opened().pool.query("alter table register.organization drop constraint no_second");
}
