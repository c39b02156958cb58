import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import {
  grant,
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  sphere,
  territory,
} from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const sound: Line[] = Array.from({ length: 200 }, (_, index) => organization(`sound-${index}`));

describe("a row that cannot be published", () => {
  it("is kept as it came, with its reason and place, and counted", async () => {
    const database = opened();
    const refused = [
      { problem: "BIN_STRUCTURE" },
      organization("a", { colour: "red" }),
      ["Organization", "b", { nameRu: "Без формы" }],
      organization("c", { territory: "999999999" }),
      organization("d", { spheres: ["1", "99"] }),
      territory("110000000", { parent: "990000000" }),
    ] as const;
    const outcome = await importLines(database, source, [sphere("1"), ...sound, ...refused]);
    expect(outcome).toMatchObject({ status: "PUBLISHED", rowsRead: 207, published: 201, quarantined: 6 });
    const reasons = [
      { reason: "BIN_STRUCTURE", field: null },
      { reason: "PROPERTY_UNKNOWN", field: "colour" },
      { reason: "REQUIRED_MISSING", field: "legalForm" },
      { reason: "REFERENCE_UNKNOWN", field: "territory" },
      { reason: "REFERENCE_UNKNOWN", field: "spheres" },
      { reason: "REFERENCE_UNKNOWN", field: "parent" },
    ];
    expect(await quarantined(database)).toEqual(
      refused.map((line, index) => ({ ...reasons[index], line: 202 + index, raw: JSON.stringify(line) })),
    );
  });

  it("takes with it what refers to it", async () => {
    const database = opened();
    const chain = [
      territory("110000000", { parent: "120000000" }),
      territory("120000000", { parent: "990000000" }),
      organization("a", { territory: "110000000" }),
      grant("g", { implementer: "a" }),
    ];
    expect(await importLines(database, source, [...chain, ...sound])).toMatchObject({ quarantined: 4 });
    const fields = (await quarantined(database)).map(({ field }) => field);
    expect(fields).toEqual(["parent", "parent", "territory", "implementer"]);
  });

  it("is told apart from its like: the same twice counts once, contradictions not at all", async () => {
    const database = opened();
    const twice = [
      organization("a"),
      organization("a"),
      organization("b"),
      organization("b", { isNgo: true }),
      organization("b"),
    ];
    expect(await importLines(database, source, [...twice, ...sound])).toMatchObject({
      quarantined: 4,
      published: 201,
    });
    const reasons = (await quarantined(database)).map(({ line, reason }) => [line, reason]);
    expect(reasons).toEqual([
      [2, "DUPLICATE_ROW"],
      [3, "DUPLICATE_KEY"],
      [4, "DUPLICATE_KEY"],
      [5, "DUPLICATE_KEY"],
    ]);
  });

  it("is one of two that claim what only one can have", async () => {
    const database = opened();
    await importLines(database, source, [organization("a", { bin: "100000000001" }), ...sound]);
    const claims = [
      organization("b", { bin: "100000000001" }),
      organization("c", { bin: "100000000002" }),
      organization("d", { bin: "100000000002" }),
    ];
    await importLines(database, lineSource("other", 2), claims);
    const reasons = (await quarantined(database)).map(({ line, reason, field }) => [line, reason, field]);
    expect(reasons).toEqual([1, 2, 3].map((line) => [line, "DUPLICATE_VALUE", "bin"]));
  });

  it("leaves what was published of its key", async () => {
    const database = opened();
    await importLines(database, source, [organization("a", { isNgo: true }), ...sound]);
    const outcome = await importLines(database, source, [
      organization("a", { territory: "999999999" }),
      ...sound,
    ]);
    expect(outcome).toMatchObject({ status: "NOOP", unchanged: 200, quarantined: 1, gone: 0 });
    expect(await rowsOf(database, "select is_ngo from register.organization where key = 'a'")).toEqual([
      { is_ngo: true },
    ]);
  });

  it("is published as soon as what it lacked is there", async () => {
    const database = opened();
    const lines = [organization("a", { territory: "110000000" }), ...sound];
    await importLines(database, source, lines);
    await importLines(database, lineSource("places", 2), [territory("110000000")]);
    expect(await importLines(database, source, lines)).toMatchObject({ status: "PUBLISHED", published: 1 });
  });
});

async function quarantined(database: Database) {
  return rowsOf(database, "select line, reason, field, raw from ingest.quarantined_row order by line");
}
