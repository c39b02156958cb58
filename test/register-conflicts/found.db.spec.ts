import { describe, expect, it } from "vitest";

import { renewEverything } from "../../src/ingestion/conflicts/renew-everything.ts";
import { emptiedDatabase } from "../ingestion/pipeline/emptied-database.ts";
import {
  grant,
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  territory,
} from "../ingestion/pipeline/line-source.ts";
import { freshDatabase } from "../support/database.ts";

const kinds = ["Territory", "Organization", "Grant", "PublicCouncil", "CouncilMembership", "Charity"];
const source = (id: string, rank: number) => ({ ...lineSource(id, rank), describes: kinds });
const registry = source("moj-test", 1);
const base = source("base", 2);
const others = source("others", 3);

const opened = emptiedDatabase();

const found = () =>
  rowsOf(
    opened(),
    `select kind, field, organization.key, (
       select string_agg(concat_ws(' ', source_id, field, value, file, line), '; ' order by ordinal)
       from ingest.conflict_statement where conflict_id = conflict.id
     ) as statements
     from ingest.register_conflict as conflict
     join register.organization on organization.id = conflict.organization_id
     order by kind, organization.key, statements`,
  );

const kindsFound = async () => (await found()).map(({ kind }) => kind);

async function both(inRegistry: object, inBase: object): Promise<void> {
  await importLines(opened(), registry, [organization("a", inRegistry as never)]);
  await importLines(opened(), base, [organization("a", inBase as never)]);
}

async function areSame(one: string, other: string): Promise<unknown> {
  const { rows } = await opened().pool.query<{ same: boolean }>("select ingest.same_name($1, $2) as same", [
    one,
    other,
  ]);
  return rows[0]?.same;
}

describe("names", () => {
  it.each([
    ["quotation marks, case and ё", "Фонд «Полёт»", 'ФОНД "Полет"'],
    ["legal forms", "Общественный фонд помощи «Дар»", "ОФ «Дар»"],
    ["legal forms without quotation marks", "Общественный фонд Дар", "ОФ Дар"],
    ["a mark that is left open", "ОФ «БФ «Дар»", '"Дар" қайырымдылық қоры'],
    ["Latin letters among Cyrillic ones", "ОФ «Сосна»", "ОФ «Cocнa»"],
  ])("that differ in %s are the same", async (_, one, other) => {
    expect(await areSame(one, other)).toBe(true);
  });

  it.each([
    ["ОФ «Дар»", "ОФ «Дары»"],
    ["ОФ «БФ «Дар»", "ОФ «БФ «Сад»"],
    ["ОФ Дар", "ОФ Сад"],
  ])("%s and %s differ", async (one, other) => {
    expect(await areSame(one, other)).toBe(false);
  });
});

describe("what two registers state", () => {
  it("is shown with both sides' places, the one whose word counts first", async () => {
    await both({ registryStatus: "LIQUIDATED" }, { registryStatus: "REGISTERED" });
    expect(await found()).toEqual([
      {
        kind: "STATUS_DIFFERS",
        field: "registryStatus",
        key: "a",
        statements:
          "moj-test registryStatus LIQUIDATED rows.jsonl 1; base registryStatus REGISTERED rows.jsonl 1",
      },
    ]);
  });

  it("differs in days and legal forms", async () => {
    await both(
      { registeredOn: "2010-05-06" },
      { registeredOn: "2010-05-07", legalForm: "PUBLIC_ASSOCIATION" },
    );
    expect(await kindsFound()).toEqual(["DATE_DIFFERS", "LEGAL_FORM_DIFFERS"]);
  });

  it("is nothing where a register does not know the state", async () => {
    await both({ registryStatus: "REGISTERED" }, { registryStatus: "UNKNOWN" });
    expect(await found()).toEqual([]);
  });

  it("is no conflict within one register", async () => {
    await importLines(opened(), registry, [organization("a"), organization("b", { nameRu: "Другой" })]);
    expect(await found()).toEqual([]);
  });
});

describe("territories", () => {
  const places: Line[] = [
    territory("750000000", { nameRu: "г.Алматы", nameKk: "Алматы қ.", level: "REGION" }),
    territory("751110000", { ancestors: ["750000000"] }),
    territory("190000000", { nameRu: "Алматинская область", nameKk: "Алматы облысы", level: "REGION" }),
  ];
  const other = source("other", 4);

  it.each([
    ["one within the other", { territory: "750000000" }, { territory: "751110000" }, []],
    ["two regions", { territory: "190000000" }, { territory: "751110000" }, ["TERRITORY_DIFFERS"]],
    ["an address in the region", { addressKk: "Алматы қаласы, Көл көшесі" }, { territory: "751110000" }, []],
    [
      "an address in another",
      { addressKk: "Алматы облысы, Көл" },
      { territory: "751110000" },
      ["TERRITORY_DIFFERS"],
    ],
    [
      "a Russian address",
      { addressRu: "город Алматы, улица" },
      { territory: "190000000" },
      ["TERRITORY_DIFFERS"],
    ],
    ["an address without a region", { addressRu: "улица Абая, 5" }, { territory: "190000000" }, []],
  ])("%s", async (_, inRegistry, inBase, expected) => {
    await importLines(opened(), other, places);
    await both(inRegistry, inBase);
    expect(await kindsFound()).toEqual(expected);
  });
});

describe("organizations that are gone", () => {
  const dissolved = (payload: object = {}): Line =>
    organization("a", { registryStatus: "LIQUIDATED", deregisteredOn: "2024-03-01", ...payload });

  it("are funded afterwards, with both registers' lines", async () => {
    await importLines(opened(), registry, [dissolved()]);
    await importLines(opened(), others, [
      grant("before", { implementer: "a", startsOn: "2024-02-29" }),
      grant("after", { implementer: "a", startsOn: "2024-03-02" }),
      grant("year", { implementer: "a", year: 2025 }),
    ]);
    expect((await found()).map(({ kind, statements }) => [kind, statements])).toEqual([
      [
        "FUNDED_AFTER_DEREGISTRATION",
        "moj-test deregisteredOn 2024-03-01 rows.jsonl 1; moj-test registryStatus LIQUIDATED rows.jsonl 1; others startsOn 2024-03-02 rows.jsonl 2",
      ],
      [
        "FUNDED_AFTER_DEREGISTRATION",
        "moj-test deregisteredOn 2024-03-01 rows.jsonl 1; moj-test registryStatus LIQUIDATED rows.jsonl 1; others year 2025 rows.jsonl 3",
      ],
    ]);
  });

  it("count by what is still to be carried out where no day is known", async () => {
    await importLines(opened(), registry, [organization("a", { registryStatus: "LIQUIDATED" })]);
    await importLines(opened(), others, [
      grant("done", { implementer: "a", status: "COMPLETED" }),
      grant("running", { implementer: "a", status: "IN_PROGRESS" }),
    ]);
    expect(await kindsFound()).toEqual(["FUNDED_AFTER_DEREGISTRATION"]);
  });

  it("hold a seat until it ends", async () => {
    const council = [
      "PublicCouncil",
      "c",
      { nameRu: "Совет", level: "LOCAL_OBLAST", convocation: 1, status: "ACTIVE" },
    ] as const;
    const seat = (key: string, payload: object): Line => [
      "CouncilMembership",
      key,
      { council: "c", side: "CIVIL_SOCIETY", role: "MEMBER", onBehalfOf: "a", ended: false, ...payload },
    ];
    await importLines(opened(), registry, [dissolved()]);
    await importLines(opened(), others, [
      council,
      seat("held", {}),
      seat("ended", { ended: true }),
      seat("before", { endsOn: "2024-01-01" }),
    ]);
    expect(await kindsFound()).toEqual(["SEAT_FOR_DISSOLVED"]);
  });

  it("are charities that the register never knew", async () => {
    await importLines(opened(), base, [
      organization("a"),
      organization("b", { registryStatus: "REGISTERED" }),
    ]);
    const charity = (key: string): Line => [
      "Charity",
      key,
      { organization: key, basis: "CHARTER", forms: [] },
    ];
    await importLines(opened(), others, [charity("a"), charity("b")]);
    expect((await found()).map(({ kind, key }) => [kind, key])).toEqual([
      ["CHARITY_WITHOUT_REGISTRATION", "a"],
    ]);
  });
});

describe("an organization without a BIN", () => {
  const named = (key: string, payload: object): Line =>
    organization(key, { nameRu: "ОФ «Большой сад»", ...payload });

  it("is joined to the only one that has its name and form, so that nothing is left to show", async () => {
    await importLines(opened(), registry, [named("KZ-BIN-1", { bin: "170940025833" })]);
    await importLines(opened(), base, [named("base:1", {}), organization("base:2")]);
    expect(await found()).toEqual([]);
  });

  it("is shown what matching left to a person, such as one of several with its name", async () => {
    await importLines(opened(), registry, [
      named("KZ-BIN-1", { bin: "170940025833" }),
      named("KZ-BIN-2", { bin: "221040005731" }),
      organization("KZ-BIN-3", {
        bin: "020740002798",
        nameRu: "ЧУ «Малый сад»",
        legalForm: "PRIVATE_INSTITUTION",
      }),
    ]);
    await importLines(opened(), base, [
      named("base:1", {}),
      organization("base:2", { nameRu: "ОФ «Малый сад»" }),
    ]);
    expect((await found()).map(({ kind, key }) => [kind, key])).toEqual([["BIN_LIKELY", "base:2"]]);
  });
});

describe("the list", () => {
  const ids = async () =>
    (await rowsOf(opened(), "select id, first_seen_revision from ingest.conflict order by id")).map(
      ({ id, first_seen_revision }) => [id, first_seen_revision],
    );

  it("keeps a conflict with its id while it stands, and drops it when the registers agree", async () => {
    await both({ nameRu: "ОФ «Дар»" }, { nameRu: "ОФ «Сад»" });
    const before = await ids();
    await importLines(opened(), base, [organization("a", { nameRu: "ОФ «Лес»" })]);
    expect(await ids()).toEqual(before);
    expect((await found())[0]?.["statements"]).toContain("Лес");
    await importLines(opened(), base, [organization("a", { nameRu: "ОФ «Дар»" })]);
    expect(await ids()).toEqual([]);
  });

  it("has the same ids wherever the same files are read", async () => {
    await both({ nameRu: "ОФ «Дар»" }, { nameRu: "ОФ «Сад»" });
    await using again = await freshDatabase();
    await importLines(again, base, [organization("a", { nameRu: "ОФ «Сад»" })]);
    await importLines(again, registry, [organization("a", { nameRu: "ОФ «Дар»" })]);
    const there = await rowsOf(again, "select id, 2 as first_seen_revision from ingest.conflict");
    expect(there.map(({ id }) => id)).toEqual((await ids()).map(([id]) => id));
  });

  it("loses a conflict when one of the registers has the organization no longer", async () => {
    await both({ registryStatus: "LIQUIDATED" }, { registryStatus: "REGISTERED" });
    await importLines(opened(), base, [organization("b")], { accept: true });
    expect(await found()).toEqual([]);
  });

  it("is the same when everything is looked at again", async () => {
    await both({ registryStatus: "LIQUIDATED" }, { registryStatus: "REGISTERED" });
    const before = await ids();
    expect(await renewEverything(opened())).toBe(1);
    expect(await ids()).toEqual(before);
  });
});
