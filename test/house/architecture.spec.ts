import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { cruiseRooms, type Violation } from "../../tools/rooms.ts";

/** A small house with one thing wrong in each file, and what the architecture check has to say to it. */
const WRONG = [
  ["entities/grants/grant.entity.ts", `import "../../schema/grants/grant.type.ts";`, "room"],
  ["entities/grants/http.entity.ts", `import "fastify";`, "entities-know-the-orm-alone"],
  [
    "schema/grants/table.type.ts",
    `import { kept } from "../../entities/kept.ts"; kept;`,
    "schema-sees-entities-as-types",
  ],
  [
    "schema/grants/planned.type.ts",
    `import type { Planned } from "../../src/planner/planned.ts"; export type X = Planned;`,
    "room",
  ],
  ["schema/grants/packaged.type.ts", `import "dataloader";`, "schema-packages"],
  [
    "resolvers/grants/grant.resolver.ts",
    `import "../charities/charity.resolver.ts";`,
    "nouns-meet-in-the-planner",
  ],
  ["resolvers/grants/stored.resolver.ts", `import "../../src/db/kept.ts";`, "room"],
  ["src/planner/upward.ts", `import "../http/served.ts";`, "room"],
  ["src/http/composed.ts", `import "../../resolvers/charities/charity.resolver.ts";`, "only-app-composes"],
  ["src/db/spoken.ts", `import "graphql";`, "ingestion-without-graphql"],
  [
    "src/ingestion/connectors/one/one.connector.ts",
    `import "../two/two.connector.ts";`,
    "connector-knows-the-contract-alone",
  ],
  ["src/ingestion/connectors/two/two.connector.ts", `import "node:fs";`, "connector-is-pure"],
  [
    "src/ingestion/connectors/two/stored.ts",
    `import "../../../db/kept.ts";`,
    "connector-knows-the-contract-alone",
  ],
  ["src/search/tested.ts", `import "vitest";`, "product-without-development-packages"],
  ["src/export/about.ts", `import "./round.ts";`, "no-cycles"],
  ["src/loaders/lost.ts", `import "./nowhere.ts";`, "no-unresolvable"],
] as const;

const RIGHT = {
  "entities/kept.ts": `import "@mikro-orm/core"; export const kept = 1; export interface Kept {}`,
  "entities/grants/grant.vocabulary.ts": `export const words = 1;`,
  "schema/grants/grant.type.ts": `import "type-graphql"; import type { Kept } from "../../entities/kept.ts"; import "../../entities/grants/grant.vocabulary.ts"; export type X = Kept;`,
  "resolvers/charities/charity.resolver.ts": `import "../../src/planner/planned.ts"; import "../../schema/grants/grant.type.ts";`,
  "src/planner/planned.ts": `import "../db/kept.ts"; import "../errors.ts"; export interface Planned {}`,
  "src/db/kept.ts": `import "../../entities/kept.ts";`,
  "src/errors.ts": `export {};`,
  "src/export/round.ts": `import "./about.ts";`,
  "src/http/served.ts": `export {};`,
  "src/app.ts": `import "../resolvers/charities/charity.resolver.ts"; import "./http/served.ts";`,
};

const ROOMS = ["entities", "schema", "resolvers", "src"];

describe("the architecture check", () => {
  const house = mkdtempSync(join(tmpdir(), "qogam-house-"));
  let violations: readonly Violation[];
  let cruised: ReadonlySet<string>;

  beforeAll(() => {
    for (const [file, text] of [...WRONG, ...Object.entries(RIGHT)]) write(join(house, file), text);
    write(join(house, "tsconfig.json"), `{ "compilerOptions": { "allowImportingTsExtensions": true } }`);
    write(join(house, "package.json"), `{ "type": "module", "devDependencies": { "vitest": "*" } }`);
    symlinkSync(resolve("node_modules"), join(house, "node_modules"));
    ({ violations, cruised } = cruiseRooms(ROOMS, house));
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each(WRONG)("%s is refused", (file, _text, rule) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContain(rule);
  });

  test("what the table allows passes", () => {
    const allowed = new Set(Object.keys(RIGHT));
    expect(violations.filter(({ from }) => allowed.has(from))).toEqual([]);
  });

  test("every file is read", () => {
    expect([...cruised]).toEqual(
      expect.arrayContaining([...WRONG.map(([file]) => file), ...Object.keys(RIGHT)]),
    );
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
