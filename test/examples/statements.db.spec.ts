import { Kind, parse } from "graphql";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

import { testApp } from "../support/app.ts";
import { watchStatements } from "../support/statements.ts";

const examples = globSync("examples/*.graphql").map((file) => basename(file, ".graphql"));

describe.each(examples)("the example %s", (name) => {
  const operation = readFileSync(`examples/${name}.graphql`, "utf8");

  test("is answered, with one statement for each root field", async () => {
    const app = await testApp();
    const { result, statements } = await watchStatements(() => app.ask(operation, variablesOf(name)));

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(rootFields(operation));
  });
});

function variablesOf(name: string): Record<string, unknown> | undefined {
  const [file] = globSync(`examples/${name}.variables.json`);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
}

function rootFields(operation: string): number {
  const [definition] = parse(operation).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error("An example begins with its operation.");
  }
  return definition.selectionSet.selections.length;
}
