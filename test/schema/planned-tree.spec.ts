import { execute, parse } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";

const schema = buildApiSchema();

/** Answers a question over trees as the planner gives them. */
async function answerOver(tree: unknown, source: string) {
  const planner = { root: () => tree, node: () => tree, nodes: () => tree };
  const { data, errors } = await execute({ schema, document: parse(source), contextValue: { planner } });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as unknown;
}

describe("below a root field everything is read from the planned tree", () => {
  it("under the response key, whatever the field's name and arguments", async () => {
    const tree = {
      first: { kk: "Бір", said: "Один" },
      bin: "120140900004",
      few: { totalCount: 3, nodes: [{ no: "7" }] },
    };
    const answer = await answerOver(
      tree,
      `{ organization(bin: "120140900004") { first: name { kk said: text(lang: RU) } bin few: grants(first: 1) { totalCount nodes { no: number } } } }`,
    );
    expect(answer).toEqual({ organization: tree });
  });

  it("with dates, moments and amounts as the texts that they are", async () => {
    const tree = {
      registeredOn: "2001-02-03",
      provenance: [{ retrievedAt: "2026-03-31T06:00:00.000Z" }],
      grants: { nodes: [{ amount: { amount: "10350000.00", currency: "KZT" } }] },
    };
    const answer = await answerOver(
      tree,
      `{ organization(bin: "120140900004") { registeredOn provenance { retrievedAt } grants { nodes { amount { amount currency } } } } }`,
    );
    expect(answer).toEqual({ organization: tree });
  });

  it("with the type of a row where an interface is asked for", async () => {
    const tree = {
      nodes: [
        { $type: "Grant", number: "1" },
        { $type: "SocialOrder", contractNumber: "2" },
      ],
    };
    const answer = await answerOver(
      tree,
      "{ fundedProjects { nodes { __typename ... on Grant { number } ... on SocialOrder { contractNumber } } } }",
    );
    expect(answer).toEqual({
      fundedProjects: {
        nodes: [
          { __typename: "Grant", number: "1" },
          { __typename: "SocialOrder", contractNumber: "2" },
        ],
      },
    });
  });

  it("also for what is asked by id", async () => {
    const answer = await answerOver(
      { $type: "Territory", kato: "751410000" },
      `{ node(id: "Territory:751410000") { ... on Territory { kato } } }`,
    );
    expect(answer).toEqual({ node: { kato: "751410000" } });
  });
});
