import { execute, parse } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";

const schema = buildApiSchema();

async function ask(source: string): Promise<Record<string, unknown>> {
  const { data, errors } = await execute({ schema, document: parse(source) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

describe("vocabularies", () => {
  it("give the official names of an enum's values in the language that is asked", async () => {
    const { lists } = await ask(`{ lists: vocabularies(names: ["CouncilSide"]) {
      is: name terms { value names: name { kk ru en } official: name { text } russian: name { text(lang: RU) } source }
    } }`);
    expect(lists).toEqual([
      {
        is: "CouncilSide",
        terms: expect.arrayContaining([
          {
            value: "STATE_BODY",
            names: {
              kk: "мемлекеттік орган өкілі",
              ru: "представитель государственного органа",
              en: "A state body",
            },
            official: { text: "мемлекеттік орган өкілі" },
            russian: { text: "представитель государственного органа" },
            source: "Law 383-V: art. 9 p. 1, 10",
          },
        ]) as unknown,
      },
    ]);
  });

  it("fall back to Russian where there is no Kazakh name, also without a language", async () => {
    const { vocabularies } = await ask(`{ vocabularies(names: ["RunStatus"]) { terms {
      name { kk text } other: name { text(lang: null) }
    } } }`);
    expect(vocabularies).toEqual([
      {
        terms: expect.arrayContaining([
          { name: { kk: null, text: "получен" }, other: { text: "получен" } },
        ]) as unknown,
      },
    ]);
  });

  it("are one for each enum of the registers", async () => {
    const { vocabularies } = await ask("{ vocabularies { name } }");
    const enums = (vocabularies as { name: string }[]).map(({ name }) => name);
    expect(enums).toContain("LegalForm");
    expect(enums.filter((name) => schema.getType(name) === undefined)).toEqual([]);
  });
});
