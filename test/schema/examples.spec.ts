import {
  getVariableValues,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { landmarks } from "../../demo/landmarks.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";
import { priceOperation } from "../../src/security/cost.ts";
import { limitRule } from "../../src/security/limit-rule.ts";
import { limits } from "../../src/security/limits.ts";

const folder = new URL("../../examples/", import.meta.url);
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith(".graphql")).map((file) => file.replace(/\.graphql$/, ""));
const schema = buildApiSchema();

const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

function variablesOf(name: string): Record<string, unknown> {
  const file = `${name}.variables.json`;
  return files.includes(file) ? (JSON.parse(read(file)) as Record<string, unknown>) : {};
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const [first, ...others] = document.definitions;
  expect(others.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)).toBe(true);
  return first as OperationDefinitionNode;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function priceOf(name: string): number {
  const document = parse(read(`${name}.graphql`));
  const operation = operationOf(document);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variablesOf(name));
  return priceOperation({ schema, operation, fragments: fragmentsOf(document), variables: coerced ?? {} });
}

describe.each(names)("the example %s", (name) => {
  const source = read(`${name}.graphql`);

  it("is valid and within the limits of shape", () => {
    const errors = validate(schema, parse(source), [...specifiedRules, limitRule]);
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it("is named as its file", () => {
    const title = name.split("-").map((word) => word.replace(/^./, (letter) => letter.toUpperCase()));
    expect(operationOf(parse(source)).name?.value).toBe(title.join(""));
  });

  it("has the variables that it declares", () => {
    const { errors } = getVariableValues(
      schema,
      operationOf(parse(source)).variableDefinitions ?? [],
      variablesOf(name),
    );
    expect(errors ?? []).toEqual([]);
  });

  it("costs what one request may", () => {
    expect(priceOf(name)).toBeLessThanOrEqual(limits.cost);
  });

  it("begins with its title and what it asks", () => {
    const comment = source.split("\n").filter((line) => line.startsWith("#"));
    expect(comment.length).toBeGreaterThanOrEqual(2);
    expect(source.startsWith("# ")).toBe(true);
  });
});

describe("the examples", () => {
  it("begin at an organization that stands in all six registers", () => {
    expect(variablesOf("one-request")).toEqual({ bin: landmarks.oneRequestBin });
    expect(variablesOf("territory-organizations")).toEqual({ territory: landmarks.joinedDistrict.kato });
  });

  it("reach every root field that answers with a noun", () => {
    const asked = new Set(
      names.flatMap((name) =>
        operationOf(parse(read(`${name}.graphql`))).selectionSet.selections.flatMap((node) =>
          node.kind === Kind.FIELD ? [node.name.value] : [],
        ),
      ),
    );
    expect([...asked].toSorted()).toEqual(
      expect.arrayContaining([
        "fundedProjects",
        "grants",
        "organization",
        "organizations",
        "publicCouncils",
        "revision",
        "socialOrders",
        "sources",
        "territories",
      ]),
    );
  });
});
