import { expect, it } from "vitest";

import { importSource } from "../../../src/ingestion/import-source.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import { importLines, lineSource, organization, rowsOf, territory } from "../pipeline/line-source.ts";
import { fileOf } from "../support/register-files.ts";

const opened = emptiedDatabase();
const councils = await loadConnector("public-councils");
const registry = lineSource("registry", 1);

const BIN = "170940025833";
const dissolved = organization(`KZ-BIN-${BIN}`, {
  bin: BIN,
  nameRu: "ОФ «Тұмар Жезқанай»",
  registryStatus: "LIQUIDATED",
  deregisteredOn: "2024-03-01",
});

/** A council of which one member sits on behalf of whoever is named. */
const council = (name: string) =>
  fileOf(
    "councils.json",
    JSON.stringify({
      areas: [{ id: "area", identifier: "750000000" }],
      organizations: [
        { id: "council", name: "Общественный совет города", area_id: "area" },
        { id: "npo", name, identifiers: [] },
      ],
      events: [
        {
          id: "e",
          classification: "convocation",
          identifier: "3",
          organization_id: "council",
          start_date: "2024-02-01",
        },
      ],
      persons: [{ id: "p", name: "Дарбелік Сауметов" }],
      memberships: [
        {
          id: "m",
          person_id: "p",
          organization_id: "council",
          legislative_period_id: "e",
          on_behalf_of_id: "npo",
          start_date: "2024-02-01",
        },
      ],
    }),
  );

const seats = () =>
  rowsOf(
    opened(),
    `select organization.key as "onBehalfOf",
       (select array_agg(kind) from ingest.conflict where organization_id = organization.id) as conflicts,
       (select count(*)::int from ingest.identity_candidate where organization_id = organization.id) as candidates
     from register.council_membership as seat
     join register.organization on organization.id = seat.on_behalf_of_id`,
  );

it("finds who sent a member of a council by name alone where the match is certain, and asks a person where two could be meant", async () => {
  await importLines(opened(), registry, [territory("750000000"), dissolved]);
  await importSource(opened(), councils, [council("Общественный фонд «Тұмар Жезқанай»")]);
  expect(await seats()).toEqual([
    { onBehalfOf: `KZ-BIN-${BIN}`, conflicts: ["SEAT_FOR_DISSOLVED"], candidates: 0 },
  ]);
  const twins = ["020740002798", "221040005731"].map((bin) =>
    organization(`KZ-BIN-${bin}`, { bin, nameRu: "ОФ «Қырқас Бетегелі»" }),
  );
  await importLines(opened(), registry, [territory("750000000"), dissolved, ...twins]);
  await importSource(opened(), councils, [council("ОФ «Қырқас Бетегелі»")], { accept: true });
  expect(await seats()).toEqual([
    { onBehalfOf: "public-councils:name:оф «қырқас бетегелі»", conflicts: null, candidates: 2 },
  ]);
});
