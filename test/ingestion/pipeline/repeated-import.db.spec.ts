import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, type Line, lineSource, organization, rowsOf, territory } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const lines = [territory("100000000"), territory("110000000"), organization("a"), organization("b")];

describe("a source that is imported again", () => {
  it("changes nothing where the file is the same", async () => {
    const database = opened();
    const first = await importLines(database, source, lines);
    const second = await importLines(database, source, lines);
    expect(first).toMatchObject({
      status: "PUBLISHED",
      rowsRead: 4,
      published: 4,
      unchanged: 0,
      revision: 1,
    });
    expect(second).toMatchObject({ status: "NOOP", rowsRead: 4, published: 0, unchanged: 4, revision: null });
    expect(await rowsOf(database, "select number from ingest.revision")).toEqual([{ number: 1 }]);
  });

  it("changes nothing where rows and properties come in another order", async () => {
    const database = opened();
    await importLines(database, source, lines);
    const outcome = await importLines(database, source, lines.toReversed().map(turned));
    expect(outcome).toMatchObject({ status: "NOOP", unchanged: 4 });
  });

  it("publishes only what an amended file changes, and keeps every number", async () => {
    const database = opened();
    await importLines(database, source, lines);
    const before = await rowsOf(database, "select key, id from register.organization order by key");
    const amended = [...lines.slice(0, 2), organization("a", { isNgo: true }), organization("b")];
    expect(await importLines(database, source, amended)).toMatchObject({
      status: "PUBLISHED",
      published: 1,
      unchanged: 3,
      revision: 2,
    });
    expect(await rowsOf(database, "select key, id from register.organization order by key")).toEqual(before);
    expect(
      await rowsOf(database, "select key, is_ngo, revision from register.organization order by key"),
    ).toEqual([
      { key: "a", is_ngo: true, revision: 2 },
      { key: "b", is_ngo: false, revision: 1 },
    ]);
  });

  it("empties a property that the source no longer states, and falls back where there is a default", async () => {
    const database = opened();
    await importLines(database, source, [
      organization("a", { registryStatus: "LIQUIDATED", registeredOn: "2001-02-03" }),
    ]);
    await importLines(database, source, [organization("a")]);
    expect(
      await rowsOf(database, "select registry_status, registered_on from register.organization"),
    ).toEqual([{ registry_status: "UNKNOWN", registered_on: null }]);
  });
});

function turned(line: Line): Line {
  if ("problem" in line) return line;
  const [kind, key, payload] = line;
  return [kind, key, Object.fromEntries(Object.entries(payload).toReversed())];
}
