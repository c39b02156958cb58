import { describe, expect, it } from "vitest";

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
const places: Line[] = [territory("100000000"), sphere("1")];
const many: Line[] = ["d", "b", "c", "a"].map((key) => organization(key, { spheres: ["1"] }));
const steps: readonly (readonly [string, Line[]])[] = [
  ["places", places],
  ["registry", many],
  ["grants", [grant("g", { implementer: "c", territories: ["100000000"] })]],
  ["registry", [...many.toReversed(), organization("e")]],
];

describe("a database that is built again from the same files", () => {
  it("has the same numbers, the same rows and the same digest", async () => {
    const first = await built();
    const second = await built();
    expect(second).toEqual(first);
    expect(first.ids).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 4],
      ["e", 5],
    ]);
  });
});

async function built() {
  const database = opened();
  await database.pool.query(
    "truncate ingest.source, ingest.last_id, ingest.change, register.territory, register.sphere cascade",
  );
  await database.pool.query("truncate register.organization cascade");
  for (const [id, lines] of steps) await importLines(database, lineSource(id), lines);
  const ids = await rowsOf(database, "select key, id from register.organization order by id");
  const grants = await rowsOf(database, 'select * from register."grant"');
  const digests = await rowsOf(database, "select number, digest from ingest.revision order by number");
  return { ids: ids.map(({ key, id }) => [key, id]), grants, digests };
}
