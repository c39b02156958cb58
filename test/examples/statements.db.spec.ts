import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

import { testApp } from "../support/app.ts";
import { watchStatements } from "../support/statements.ts";

const examples = globSync("examples/*.graphql").map((file) => basename(file, ".graphql"));

describe.each(examples)("the example %s", (name) => {
  const operation = readFileSync(`examples/${name}.graphql`, "utf8");

  test("is answered, by one statement", async () => {
    const app = await testApp();
    const { result, statements } = await watchStatements(() => app.ask(operation, variablesOf(name)));

    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(statementsOf(operation));
  });
});

function variablesOf(name: string): Record<string, unknown> | undefined {
  const [file] = globSync(`examples/${name}.variables.json`);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
}

/**
 * A question about the past finds the revision first, and runs its statement in a transaction; the feed of changes is
 * no part of a plan.
 */
function statementsOf(operation: string): number {
  if (/^query .*@asOf/m.test(operation)) return 4;
  return /^ {2}changes\b/m.test(operation) ? 2 : 1;
}
