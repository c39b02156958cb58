import { buildSchema, isScalarType, isSpecifiedScalarType, parse, validate } from "graphql";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

import { settingNames } from "../../src/config/settings.ts";
import { errorCodes, errorReasons } from "../../src/errors.ts";
import { SDL_FILE } from "../../tools/sdl.ts";

const pages = [
  "README.md",
  ...globSync("{docs,demo,bench}/**/*.md").filter((page) => !page.includes("node_modules")),
];
const text = new Map(pages.map((page) => [page, readFileSync(page, "utf8")]));
const schema = buildSchema(readFileSync(SDL_FILE, "utf8"));

/** What stands at the head of a section or of a table's row, without its backticks. */
const headings = new Set(
  [...text.values()].flatMap((page) =>
    [...page.matchAll(/^(?:#+ |\| *)`?([\w.-]+)`?/gm)].map(([, heading = ""]) => heading),
  ),
);

describe("the documentation has a heading or a row", () => {
  test.each(settingNames)("for the setting %s", (name) => expect(headings).toContain(name));

  test.each(Object.keys(errorCodes))("for the class of errors %s", (code) =>
    expect(headings).toContain(code),
  );

  test.each(Object.keys(errorReasons))("for the reason %s", (reason) => expect(headings).toContain(reason));

  test.each(customScalars())("for the scalar %s", (scalar) => expect(headings).toContain(scalar));

  test.each(connectors())("for the connector %s, or a page beside it", (connector) => {
    const beside = existsSync(`src/ingestion/connectors/${connector}/README.md`);
    expect(beside || headings.has(connector)).toBe(true);
  });
});

describe.each(pages)("%s", (page) => {
  test("links to what exists", () => {
    const targets = [...content(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      ([, target = ""]) => target,
    );
    expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });

  test("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...content(page).matchAll(/\bnpm (?:--prefix \S+ )?run (?:--silent )?([\w:-]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("shows operations that the schema answers", () => {
    const operations = [...content(page).matchAll(/```graphql\n(.*?)```/gs)].map(
      ([, operation = ""]) => operation,
    );
    const errors = operations.filter(isOperation).flatMap((operation) => validate(schema, parse(operation)));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

function content(page: string): string {
  return text.get(page) ?? "";
}

function customScalars(): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map(({ name }) => name);
}

function connectors(): readonly string[] {
  return readdirSync("src/ingestion/connectors", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function isOperation(block: string): boolean {
  return /^\s*(#.*\n\s*)*(query|fragment|\{)/.test(block);
}
