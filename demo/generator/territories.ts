import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";

import type { Text } from "./text.ts";
import { regionGenitives } from "./words/region-names.ts";

export interface Territory {
  readonly kato: string;
  readonly parent: string | null;
  readonly level: "region" | "district" | "city_district";
  readonly name: Text;
  /** "Of the district of X of the region Y". */
  readonly genitive: Text;
  /** The code of the region above, or its own. */
  readonly region: string;
  readonly population: number;
}

const file = new URL("../real/territories.csv", import.meta.url);

/** All 248, in the order of the classifier. */
export function readTerritories(): readonly Territory[] {
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
  return rows.map(territory);
}

function territory(row: Record<string, string>): Territory {
  const { kato = "", parent_kato: parent = "", name_kk: kk = "", name_ru: ru = "" } = row;
  const name = { kk: spelledOutKazakh(kk), ru: spelledOutRussian(ru) };
  const region = parent === "" ? kato : parent;
  const genitive = parent === "" ? genitiveOf(kato) : districtGenitive(name, genitiveOf(region));
  const population = Number(row["population"] ?? 0);
  return {
    kato,
    parent: parent || null,
    level: row["level"] as Territory["level"],
    name,
    genitive,
    region,
    population,
  };
}

const genitiveOf = (region: string): Text => regionGenitives[region] ?? { kk: "", ru: "" };

const spelledOutRussian = (name: string): string =>
  name
    .replace(/^г\.\s*(.+)$/u, "город $1")
    .replace(/^(.+) Г\.А\.$/u, "город $1")
    .replace(/^Район/u, "район")
    .replace("им.", "имени ");

const spelledOutKazakh = (name: string): string =>
  name.replace(/ (қ\.|Қ\.Ә\.|Г\.А\.)$/u, " қаласы").replace("атын.ауданы", "атындағы ауданы");

function districtGenitive(name: Text, region: Text): Text {
  const ru = name.ru
    .replace(/ий район$/u, "ого района")
    .replace(/^район/u, "района")
    .replace(/^город/u, "города");
  return { ru: `${ru} ${region.ru}`, kk: `${region.kk} ${name.kk}ның`.replace(/ныңның$/u, "ның") };
}
