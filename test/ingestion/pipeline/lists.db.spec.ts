import { describe, expect, it } from "vitest";

import { emptiedDatabase } from "./emptied-database.ts";
import { grant, importLines, lineSource, organization, rowsOf, sphere, territory } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const ground = [territory("100000000"), territory("110000000"), sphere("1"), sphere("13-1")];
const stage = (position: number, nameRu: string) => ({
  position,
  nameRu,
  status: "COMPLETED",
  amount: "10.50",
});

describe("lists of a thing", () => {
  it("are written with what they belong to", async () => {
    const database = opened();
    await importLines(database, source, [
      ...ground,
      organization("a", { spheres: ["13-1", "1", "1"], territory: "110000000" }),
      grant("g", {
        implementer: "a",
        territories: ["110000000"],
        stages: [stage(2, "Отчёт"), stage(1, "Договор")],
      }),
    ]);
    expect(await rowsOf(database, "select sphere_code from register.organization_sphere")).toEqual([
      { sphere_code: "1" },
      { sphere_code: "13-1" },
    ]);
    expect(await rowsOf(database, "select territory_kato from register.grant_territory")).toHaveLength(1);
    expect(
      await rowsOf(database, "select position, name_ru, amount from register.grant_stage order by position"),
    ).toEqual([
      { position: 1, name_ru: "Договор", amount: "10.50" },
      { position: 2, name_ru: "Отчёт", amount: "10.50" },
    ]);
  });

  it("are replaced when it changes, and nobody else's are", async () => {
    const database = opened();
    const others = grant("h", { stages: [stage(1, "Другой")] });
    const first = grant("g", {
      territories: ["100000000"],
      stages: [stage(1, "Первый"), stage(2, "Второй")],
    });
    const amended = grant("g", { territories: ["110000000"], stages: [stage(1, "Третий")] });
    await importLines(database, source, [...ground, first, others]);
    await importLines(database, source, [...ground, amended, others]);
    const stages = await rowsOf(database, "select name_ru from register.grant_stage order by name_ru");
    expect(stages).toEqual([{ name_ru: "Другой" }, { name_ru: "Третий" }]);
    const places = await rowsOf(database, "select territory_kato from register.grant_territory");
    expect(places).toEqual([{ territory_kato: "110000000" }]);
  });

  it("lead a thing to its parent of the same file, whatever the order", async () => {
    const database = opened();
    const child = territory("110000000", { parent: "100000000", ancestors: ["100000000"] });
    await importLines(database, source, [child, territory("100000000")]);
    expect(
      await rowsOf(database, "select kato, parent_kato, ancestors from register.territory order by kato"),
    ).toEqual([
      { kato: "100000000", parent_kato: null, ancestors: [] },
      { kato: "110000000", parent_kato: "100000000", ancestors: ["100000000"] },
    ]);
  });
});
