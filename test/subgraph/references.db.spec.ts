import { describe, expect, it } from "vitest";

import { testApp } from "../support/app.ts";
import { watchStatements } from "../support/statements.ts";

const ENTITIES = `query ($these: [_Any!]!) {
  _entities(representations: $these) {
    __typename
    ... on Organization { id bin name { ru } }
    ... on Territory { kato level }
    ... on Sphere { code }
    ... on SustainableDevelopmentGoal { number }
    ... on Source { id }
  }
}`;

async function ask(query: string, variables: object = {}) {
  const { http } = await testApp();
  const response = await http.fastify.inject({
    method: "POST",
    url: "/subgraph",
    payload: { query, variables },
  });
  return response.json();
}

const reasonOf = async (these: readonly unknown[]) =>
  (await ask(ENTITIES, { these })).errors[0].extensions.reason;

describe("references of a gateway", () => {
  it("are answered in their order by one statement for each type and key", async () => {
    const [one, two] = (
      await ask("{ organizations(first: 2, filter: { bin: { isNull: false } }) { nodes { id bin } } }")
    ).data.organizations.nodes;
    const these = [
      { __typename: "Organization", bin: two.bin },
      { __typename: "Territory", kato: "750000000" },
      { __typename: "Organization", id: one.id },
      { __typename: "Sphere", code: "13-1" },
      { __typename: "Organization", bin: one.bin },
      { __typename: "SustainableDevelopmentGoal", number: 5 },
      { __typename: "Source", id: "Source:kato" },
      { __typename: "Organization", bin: two.bin },
    ];
    const { result, statements } = await watchStatements(() => ask(ENTITIES, { these }));
    expect(result.errors).toBeUndefined();
    expect(result.data._entities).toMatchObject(these);
    expect(result.data._entities[0].id).toBe(two.id);
    expect(statements).toHaveLength(6);
  });

  it("are null where nothing is meant", async () => {
    const { data } = await ask(ENTITIES, {
      these: [
        { __typename: "Organization", bin: "970240000816" },
        { __typename: "Organization", id: "Organization:0" },
        { __typename: "Organization", id: "Territory:750000000" },
        { __typename: "SustainableDevelopmentGoal", number: "x" },
      ],
    });
    expect(data._entities).toEqual([null, null, null, null]);
  });

  it("are refused without a type or a key", async () => {
    expect(await reasonOf([{ __typename: "Organization", name: "x" }])).toBe("REFERENCE_INVALID");
    expect(await reasonOf([{ __typename: "Query" }])).toBe("REFERENCE_INVALID");
    expect(await reasonOf(["Organization"])).toBe("REFERENCE_INVALID");
  });

  it("are at most 500", async () => {
    const these = Array.from({ length: 501 }, () => ({ __typename: "Territory", kato: "750000000" }));
    expect(await reasonOf(these)).toBe("LIST_TOO_LONG");
    const { data } = await ask(ENTITIES, { these: these.slice(1) });
    expect(data._entities).toHaveLength(500);
  });
});

describe("the subgraph", () => {
  it("answers what the public schema answers, and changes nothing", async () => {
    expect((await ask("{ revision { number } }")).data.revision.number).toBeGreaterThan(0);
    const { data } = await ask("{ __schema { mutationType { name } } }");
    expect(data.__schema.mutationType).toBeNull();
    const { errors } = await ask('mutation { resolveConflict(id: "x", why: "y") { id } }');
    expect(errors[0]).toMatchObject({
      message:
        "Queries are answered, and mutations at /graphql alone; there are no subscriptions; a mutation came.",
      extensions: { reason: "OPERATION_UNSUPPORTED" },
    });
  });

  it("leaves the public schema without a scalar that takes anything", async () => {
    const app = await testApp();
    const { errors } = await app.ask("{ _entities(representations: []) { __typename } }");
    expect(errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
