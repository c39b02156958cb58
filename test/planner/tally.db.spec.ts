import { getNamedType, isEnumType, isInputObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

const schema = buildApiSchema();

/** Every list that a question can begin with and its keys of words: [list, key, words]. */
const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
  const filter = getNamedType(args.find((arg) => arg.name === "filter")?.type);
  const keys = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  return keys.flatMap((key) => {
    const words = wordsOf(getNamedType(key.type).name);
    return words.length > 0 ? [[name, key.name, words] as const] : [];
  });
});

function wordsOf(filter: string): readonly string[] {
  if (filter === "BooleanFilter") return ["true", "false"];
  const words = schema.getType(filter.replace(/Filter$/, ""));
  return isEnumType(words) ? words.getValues().map(({ name }) => name) : [];
}

const isTallied = (text: string | undefined): boolean => text?.includes("ingest.tally") === true;

describe("a whole list of what has a word", () => {
  it.each(questions)("is as long as the tally says: %s by %s", async (list, key, words) => {
    const members = words.map(
      (word, at) => `
      kept${at}: ${list}(filter: { ${key}: { eq: ${word} } }) { totalCount }
      counted${at}: ${list}(filter: { and: [{ ${key}: { eq: ${word} } }] }) { totalCount }`,
    );
    const { data } = await bench.ask(`{ ${members.join("")} }`);
    for (const at of words.keys()) {
      expect([words[at], data[`kept${at}`]]).toEqual([words[at], data[`counted${at}`]]);
    }
  });

  it("is there in many lists, most of which are tables", async () => {
    expect(questions.length).toBeGreaterThan(30);
    const texts = await Promise.all(
      questions.map(async ([list, key, [word]]) => {
        const { statements } = await bench.ask(
          `{ ${list}(filter: { ${key}: { eq: ${word} } }) { totalCount } }`,
        );
        return statements[0]?.text;
      }),
    );
    expect(texts.filter(isTallied).length).toBeGreaterThan(25);
  });

  it("is as long as several words together, once each", async () => {
    const { data, statements } = await bench.ask(`{
      kept: organizations(filter: { registryStatus: { in: [REGISTERED, REGISTERED, UNKNOWN] } }) { totalCount }
      all: organizations(filter: {}) { totalCount }
      isNone: organizations(filter: { registryStatus: { in: [] } }) { totalCount }
      others: organizations(filter: { registryStatus: { notIn: [REGISTERED, UNKNOWN] } }) { totalCount }
    }`);
    expect(data["kept"].totalCount + data["others"].totalCount).toBe(data["all"].totalCount);
    expect(data["isNone"].totalCount).toBe(0);
    expect(statements[0]?.text.split("ingest.tally").length).toBe(4);
  });

  it("is asked by variables as well", async () => {
    const source = `query ($status: RegistryStatus!, $isNgo: Boolean!) {
      a: organizations(filter: { registryStatus: { eq: $status } }) { totalCount }
      b: organizations(filter: { isNgo: { eq: $isNgo } }) { totalCount }
      c: organizations(filter: { and: [{ isNgo: { eq: $isNgo } }] }) { totalCount }
    }`;
    const ngos = (await bench.ask(source, { status: "REGISTERED", isNgo: true })).data;
    const others = (await bench.ask(source, { status: "LIQUIDATED", isNgo: false })).data;
    expect([ngos["b"], others["b"]]).toEqual([ngos["c"], others["c"]]);
    expect(ngos["a"].totalCount).not.toBe(others["a"].totalCount);
    expect(ngos["b"].totalCount).not.toBe(others["b"].totalCount);
  });

  const COUNTED = [
    [
      "of the past",
      "query @asOf(revision: 1) { organizations(filter: { isNgo: { eq: true } }) { totalCount } }",
    ],
    [
      "beside another condition",
      "{ grants(filter: { year: { eq: 2024 }, term: { eq: SHORT_TERM } }) { totalCount } }",
    ],
    [
      "by more than equality",
      "{ grants(filter: { term: { eq: SHORT_TERM, notIn: [LONG_TERM] } }) { totalCount } }",
    ],
    ["by a list of words", "{ charities(filter: { form: { eq: PHILANTHROPY } }) { totalCount } }"],
    [
      "in a list of a parent",
      "{ organizations(first: 1) { nodes { grants(filter: { term: { eq: SHORT_TERM } }) { totalCount } } } }",
    ],
    ["of a view", "{ fundedProjects { totalCount } }"],
    ["of what was found", '{ search(text: "фонд") { totalCount } }'],
  ] as const;

  it.each(COUNTED)("is counted %s", async (_where, source) => {
    const { statements } = await bench.ask(source);
    expect(statements.some(({ text }) => isTallied(text))).toBe(false);
  });
});
