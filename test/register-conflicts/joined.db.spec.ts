import { describe, expect, it } from "vitest";

import { renewEverything } from "../../src/ingestion/conflicts/renew-everything.ts";
import { decideIdentity } from "../../src/ingestion/identity/decide.ts";
import type { PersonsDecision } from "../../src/ingestion/identity/decision-source.ts";
import { emptiedDatabase } from "../ingestion/pipeline/emptied-database.ts";
import { grant, importLines, lineSource, organization, rowsOf } from "../ingestion/pipeline/line-source.ts";

const BIN = "170940025833";
const KEY = `KZ-BIN-${BIN}`;
const registry = lineSource("moj-test", 1);
const list = lineSource("list", 2);
const opened = emptiedDatabase();

const decide = (more: Partial<PersonsDecision> = {}) =>
  decideIdentity(opened(), {
    act: "DECIDE",
    kind: "Organization",
    key: "list:1",
    targetKey: KEY,
    verdict: "SAME",
    by: "Reviewer",
    why: "One charter",
    ...more,
  });

const found = () =>
  rowsOf(
    opened(),
    `select kind, organization.key, (
       select string_agg(concat_ws(' ', about, field, value), '; ' order by ordinal)
       from ingest.conflict_statement where conflict_id = conflict.id
     ) as statements
     from ingest.register_conflict as conflict
     join register.organization on organization.id = conflict.organization_id
     order by kind, statements`,
  );

describe("an organization that was joined to another", () => {
  it("is a side of its conflicts with what it states under its own key, until it is parted and its BIN is likely", async () => {
    await importLines(opened(), registry, [
      organization(KEY, { bin: BIN, nameRu: "ОФ «Дар»", registryStatus: "REGISTERED" }),
    ]);
    await importLines(opened(), list, [
      organization("list:1", { nameRu: "ОО «Қызыл өрнек»", registryStatus: "LIQUIDATED" }),
    ]);
    expect(await found()).toEqual([]);
    await decide();
    const joined = [
      {
        kind: "NAME_DIFFERS",
        key: KEY,
        statements: `Organization ${KEY} name ОФ «Дар»; Organization list:1 name ОО «Қызыл өрнек»`,
      },
      {
        kind: "STATUS_DIFFERS",
        key: KEY,
        statements: `Organization ${KEY} registryStatus REGISTERED; Organization list:1 registryStatus LIQUIDATED`,
      },
    ];
    expect(await found()).toEqual(joined);
    await renewEverything(opened());
    expect(await found()).toEqual(joined);
    await decide({ act: "UNDO" });
    expect((await found()).map(({ kind, key }) => [kind, key])).toEqual([["BIN_LIKELY", "list:1"]]);
  });

  it("brings the evidence that only its own register has", async () => {
    await importLines(opened(), registry, [organization(KEY, { bin: BIN, nameRu: "ОФ «Дар»" })]);
    await importLines(opened(), list, [
      organization("list:1", { nameRu: "ОФ «Дар»", deregisteredOn: "2024-03-01" }),
      grant("late", { implementer: "list:1", startsOn: "2024-03-02" }),
    ]);
    expect(await rowsOf(opened(), "select key from ingest.alias")).toEqual([{ key: "list:1" }]);
    expect(await found()).toEqual([
      {
        kind: "FUNDED_AFTER_DEREGISTRATION",
        key: KEY,
        statements: "Organization list:1 deregisteredOn 2024-03-01; Grant late startsOn 2024-03-02",
      },
    ]);
  });

  it("is checked together with what the register of legal entities says", async () => {
    await importLines(opened(), list, [organization(KEY, { bin: BIN, nameRu: "ОФ «Дар»" })]);
    await importLines(opened(), registry, [organization("moj:1", { nameRu: "ОФ «Дар»" })]);
    expect(await rowsOf(opened(), "select bin, verdict from ingest.registry_check")).toEqual([
      { bin: BIN, verdict: "CONSISTENT" },
    ]);
    expect(await rowsOf(opened(), "select key, name_ru from ingest.registry_entry")).toEqual([
      { key: KEY, name_ru: "ОФ «Дар»" },
    ]);
    const stated = "select about from ingest.organization_statement where property = 'nameRu' order by about";
    expect(await rowsOf(opened(), stated)).toEqual([
      { about: `Organization ${KEY}` },
      { about: "Organization moj:1" },
    ]);
  });
});

describe("a likely BIN", () => {
  it.each([
    { verdict: "DIFFERENT", meaning: "it is another organization's" },
    { verdict: "SAME", meaning: "it is the organization's own" },
  ] as const)(
    "is shown no longer when a person says that $meaning, and again when that is undone",
    async ({ verdict }) => {
      const small = (key: string, payload = {}) =>
        organization(key, { nameRu: "ЧУ «Малый сад»", ...payload });
      await importLines(opened(), registry, [small(KEY, { bin: BIN, legalForm: "PRIVATE_INSTITUTION" })]);
      await importLines(opened(), list, [small("list:1", { nameRu: "ОФ «Малый сад»" })]);
      const likely = await found();
      expect(likely.map(({ kind, key }) => [kind, key])).toEqual([["BIN_LIKELY", "list:1"]]);
      await decide({ verdict });
      expect((await found()).map(({ kind }) => kind)).not.toContain("BIN_LIKELY");
      await decide({ verdict, act: "UNDO" });
      expect(await found()).toEqual(likely);
    },
  );
});
