import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, type Line, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const state = lineSource("state", 1);
const base = lineSource("base", 2);
const others: Line[] = ["v", "w", "x", "y", "z"].map((key) => organization(key));
const word = "select name_ru, registered_on::text, is_ngo from register.organization where key = 'a'";

describe("two sources that speak of one thing", () => {
  it("are folded field by field, the lowest rank first, whoever comes first", async () => {
    for (const order of [
      [state, base],
      [base, state],
    ]) {
      const database = opened();
      const says = new Map([
        [state, organization("a", { nameRu: "Имя по реестру" })],
        [base, organization("a", { nameRu: "Имя по базе", registeredOn: "2010-05-06", isNgo: true })],
      ]);
      for (const source of order) await importLines(database, source, [says.get(source) as Line]);
      expect(await rowsOf(database, word)).toEqual([
        { name_ru: "Имя по реестру", registered_on: "2010-05-06", is_ngo: true },
      ]);
    }
  });

  it("leave both statements, so that each field's source can be told", async () => {
    const database = opened();
    await importLines(database, state, [organization("a")]);
    await importLines(database, base, [organization("a", { registeredOn: "2010-05-06" })]);
    const told = await rowsOf(
      database,
      "select field, source_id, file, line from ingest.field_provenance where key = 'a' order by field",
    );
    expect(told).toEqual([
      { field: "legalForm", source_id: "state", file: "rows.jsonl", line: 1 },
      { field: "name", source_id: "state", file: "rows.jsonl", line: 1 },
      { field: "registeredOn", source_id: "base", file: "rows.jsonl", line: 1 },
    ]);
  });

  it("leave the other's word when one of them has the thing no longer", async () => {
    const database = opened();
    await importLines(database, state, [organization("a", { nameRu: "Имя по реестру" }), ...others]);
    await importLines(database, base, [organization("a", { nameRu: "Имя по базе" })]);
    const outcome = await importLines(database, state, others);
    expect(outcome).toMatchObject({ gone: 1, retained: 0 });
    expect(await rowsOf(database, word)).toMatchObject([{ name_ru: "Имя по базе" }]);
  });

  it("are folded anew when one of them changes its rank", async () => {
    const database = opened();
    await importLines(database, state, [organization("a", { nameRu: "Имя по реестру" })]);
    await importLines(database, base, [organization("a", { nameRu: "Имя по базе" })]);
    await importLines(database, lineSource("base", 0), [organization("a", { nameRu: "Имя по базе" })]);
    expect(await rowsOf(database, word)).toMatchObject([{ name_ru: "Имя по базе" }]);
  });

  it("are folded anew by the next good run when the one that brought the new rank was held", async () => {
    const database = opened();
    const first = lineSource("base", 0);
    const said = [organization("a", { nameRu: "Имя по базе" }), ...others];
    await importLines(database, state, [organization("a", { nameRu: "Имя по реестру" })]);
    await importLines(database, base, said);
    expect(await importLines(database, first, said.slice(0, 2))).toMatchObject({ status: "HELD" });
    expect(await rowsOf(database, "select rank from ingest.source where id = 'base'")).toEqual([{ rank: 2 }]);
    expect(await importLines(database, first, said)).toMatchObject({ status: "PUBLISHED" });
    expect(await rowsOf(database, word)).toMatchObject([{ name_ru: "Имя по базе" }]);
  });

  it("keep the record that alone makes the thing complete", async () => {
    const database = opened();
    await importLines(database, state, [organization("a"), ...others]);
    await importLines(database, base, [["Organization", "a", { registeredOn: "2010-05-06" }]]);
    expect(await importLines(database, state, others)).toMatchObject({ status: "NOOP", gone: 0 });
    expect(await rowsOf(database, word)).toMatchObject([{ name_ru: "Фонд a", registered_on: "2010-05-06" }]);
  });
});
