import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { errorCodes, errorReasons, isErrorReason, QogamError, sentence } from "../../src/errors.ts";
import { limits } from "../../src/security/limits.ts";

const guide = readFileSync("docs/api-guide.md", "utf8");
const rows = (heading: string): readonly string[] => {
  const section = guide.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? "";
  return section.split("\n").filter((line) => line.startsWith("| `"));
};

describe("the API guide", () => {
  it("lists every code with its status and meaning, and no other", () => {
    const wanted = Object.entries(errorCodes).map(
      ([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`,
    );
    expect(rows("Codes").map(squeezed)).toEqual(wanted);
  });

  it("lists every reason with its code and rule, and no other", () => {
    const wanted = Object.entries(errorReasons).map(
      ([reason, { code, rule }]) => `| \`${reason}\` | \`${code}\` | ${rule} |`,
    );
    expect(rows("Reasons").map(squeezed)).toEqual(wanted);
  });

  it("states the limits that hold", () => {
    const table = guide.split("## Limits\n")[1]?.split("## Errors")[0] ?? "";
    const stated = [
      limits.tokens,
      limits.depth,
      limits.rootFields,
      limits.aliases,
      limits.directives,
      limits.selections,
      limits.pageSize,
      limits.listValues,
      limits.inputValues,
      limits.cost,
    ];
    for (const limit of stated) expect(table).toMatch(new RegExp(`\\b${limit.toLocaleString("en")}\\b`));
  });
});

describe("a message", () => {
  it.each(Object.keys(errorReasons).filter(isErrorReason))(
    "states the rule, then what came: %s",
    (reason) => {
      const { rule } = errorReasons[reason];
      expect(sentence(reason)).toBe(`${rule}.`);
      expect(new QogamError(reason, "two came").message).toBe(`${rule}; two came.`);
      expect(rule).toMatch(/^[A-Z].*[^.]$/);
    },
  );
});

function squeezed(line: string): string {
  return line.replaceAll(/ +/g, " ");
}
