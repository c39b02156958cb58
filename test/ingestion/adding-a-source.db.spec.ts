import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { importDue } from "../../src/ingestion/import-due.ts";
import { loadConnector } from "../../src/ingestion/load-connector.ts";
import { readSources } from "../../src/ingestion/sources.ts";
import { emptiedDatabase } from "./pipeline/emptied-database.ts";
import { rowsOf } from "./pipeline/line-source.ts";
import { fileOf, readingOf } from "./support/register-files.ts";

const opened = emptiedDatabase();
const house = resolve("src/ingestion");

/** What the recipe of docs/adding-a-source.md says to write, for a small list of brands. */
const connectorText = `
import { fileNamed, refuseOtherFiles } from "${house}/normalise/files.ts";
import { readCsv } from "${house}/normalise/csv.ts";
import { stated, understandRows } from "${house}/normalise/rows.ts";
import { sourceKey } from "${house}/connectors/keys.ts";

const id = "district-list";

export const districtList = {
  id,
  title: { kk: "Тізім", ru: "Список", en: "List (DEMONSTRATION)" },
  publisher: { kk: "Qogam", ru: "Qogam", en: "Qogam" },
  licence: "CC0-1.0",
  kind: "DEMONSTRATION",
  cadence: "P1M",
  rank: 900,
  describes: ["Territory"],
  read(files) {
    refuseOtherFiles(files, /^districts\\.csv$/);
    const rows = readCsv(fileNamed(files, "districts.csv"), { columns: ["kato", "name"], delimiter: "," });
    return understandRows(rows, (fields) =>
      stated("Territory", fields.require("kato", String), () => ({
        nameRu: fields.require("name", String), level: "DISTRICT", ancestors: [],
      })),
    );
  },
};
`;

const fixture = "kato,name\n751110000,Ауыл\n751210000,\n";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qogam-recipe-"));
  await mkdir(join(folder, "connectors/district-list"), { recursive: true });
  await mkdir(join(folder, "incoming"));
  await writeFile(join(folder, "connectors/district-list/district-list.connector.ts"), connectorText);
  await mkdir(join(folder, "connectors/other-name"));
  await writeFile(join(folder, "connectors/other-name/other-name.connector.ts"), connectorText);
  await writeFile(join(folder, "incoming/districts.csv"), fixture);
  const entry = { id: "district-list", files: "incoming/*.csv", thresholds: { understood: 0.4 } };
  await writeFile(join(folder, "sources.json"), JSON.stringify({ sources: [entry] }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a source that follows the recipe", () => {
  it("is one folder, one entry of the manifest and one fixture, and is imported by no more", async () => {
    const sources = await readSources({
      manifest: join(folder, "sources.json"),
      connectors: join(folder, "connectors"),
    });
    const [outcome] = await importDue(opened(), sources, { tokens: {} });
    expect(outcome).toMatchObject({
      source: "district-list",
      status: "PUBLISHED",
      published: 1,
      quarantined: 1,
    });
    expect(await rowsOf(opened(), "select kato, name_ru from register.territory")).toEqual([
      { kato: "751110000", name_ru: "Ауыл" },
    ]);
  });

  it("has one test, of what is stated and what is set aside", async () => {
    const connector = await loadConnector("district-list", join(folder, "connectors"));
    const reading = readingOf(connector, [fileOf("districts.csv", fixture)]);
    expect(reading.statements.map(({ key }) => key)).toEqual(["751110000"]);
    expect(reading.problems).toEqual(["districts.csv:3 VALUE_MISSING name"]);
  });

  it("is refused where its folder and its id differ", async () => {
    const wrong = loadConnector("other-name", join(folder, "connectors"));
    await expect(wrong).rejects.toThrow("other-name.connector.ts exports the connector of district-list");
  });
});
