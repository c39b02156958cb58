import { existsSync, globSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const ENTRY_POINTS = new Set(["app.ts", "errors.ts", "main.ts"]);
/** What belongs to all nouns: ids, common shapes, and the closed lists, which are declared beside the tables that use them. */
const NEUTRAL = ["nodes", "shared", "vocabularies"];
const ROLES = /\.(args|connection|enum|filter|interface|order|page|scalar|type|union)\.ts$/;

describe("the house", () => {
  test.each([
    "schema",
    "src",
    "resolvers",
    "entities",
    "test",
    "codegen.yml",
    "package.json",
    "tsconfig.json",
  ])("has %s at the top", (name) => expect(existsSync(name)).toBe(true));

  test("keeps only entry points and the errors at the top of src", () => {
    expect(files("src").filter((file) => !ENTRY_POINTS.has(file))).toEqual([]);
  });

  test("calls a noun the same in every room", () => {
    const known = new Set([...folders("entities"), ...NEUTRAL]);
    const unknown = (room: string) => folders(room).filter((noun) => !known.has(noun));
    expect({ schema: unknown("schema"), resolvers: unknown("resolvers") }).toEqual({
      schema: [],
      resolvers: [],
    });
  });

  test("names files in kebab-case", () => {
    const names = globSync("{entities,schema,resolvers,src,demo,test,tools}/**/*.ts").filter(
      (file) =>
        !file.startsWith("src/db/migrations/") &&
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.ts$/.test(basename(file)),
    );
    expect(names).toEqual([]);
  });

  test("names the files of a noun in the schema by their role", () => {
    expect(globSync("schema/!(shared)/*.ts").filter((file) => !ROLES.test(file))).toEqual([]);
  });
});

function folders(room: string): readonly string[] {
  return entries(room, true);
}

function files(room: string): readonly string[] {
  return entries(room, false);
}

function entries(room: string, directory: boolean): readonly string[] {
  return readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === directory)
    .map(({ name }) => name);
}
