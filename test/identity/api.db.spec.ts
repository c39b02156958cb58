import { beforeAll, describe, expect, it } from "vitest";

import { issueKey } from "../../src/access/api-keys.ts";
import { importLines, lineSource, organization, territory } from "../ingestion/pipeline/line-source.ts";
import type { AnswerData } from "../support/answer-data.ts";
import { type Answer, ownApp, type TestApp } from "../support/app.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const KEY = "KZ-BIN-170940025833";
const named = { bin: "170940025833", nameRu: "ОФ «Оберег Жезканай»", territory: "750000000" };

let database: FreshDatabase;
let app: TestApp;
let key: string;

beforeAll(async () => {
  database = await freshDatabase();
  await importLines(database, lineSource("registry", 1), [
    territory("750000000"),
    organization(KEY, named),
    organization("KZ-BIN-020740002798", { bin: "020740002798", nameRu: "ОФ «Басқа»" }),
  ]);
  const listed = { nameRu: "ОО «Оберег Жезканай»", legalForm: "PUBLIC_ASSOCIATION" };
  await importLines(database, lineSource("list", 2), [organization("list:1", listed)]);
  key = await issueKey(database, { name: "Reviewer", scopes: ["identity"], expiresAt: null });
  app = await ownApp(database);
});

async function ask(query: string, authorization?: string): Promise<Answer<AnswerData>> {
  const headers = authorization === undefined ? {} : { authorization };
  return app.ask(query, {}, headers);
}

const waiting = `{ identityCandidates { totalCount nodes {
  organization { id bin } target { id bin } score outcome features { feature left right weight contribution } } } }`;

async function waitingPair() {
  const { data } = await ask(waiting);
  return data.identityCandidates.nodes[0];
}

describe("a pair of organizations that may be one", () => {
  it("is shown with its score and with what speaks for it and against it", async () => {
    const { data, errors } = await ask(waiting);
    expect(errors).toBeUndefined();
    expect(data.identityCandidates).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          organization: { bin: null },
          target: { bin: "170940025833" },
          score: 0.55,
          outcome: "CANDIDATE",
          features: [
            {
              feature: "coreExact",
              left: "оберег жезканай",
              right: "оберег жезканай",
              weight: 0.8,
              contribution: 0.8,
            },
            { feature: "formDiffers", left: "PUBLIC_ASSOCIATION", right: "PUBLIC_FOUNDATION", weight: -0.25 },
          ],
        },
      ],
    });
  });

  it("is found by its id", async () => {
    const { data } = await ask("{ identityCandidates { nodes { id } } }");
    const { id } = data.identityCandidates.nodes[0];
    expect((await ask(`{ node(id: "${id}") { __typename id } }`)).data.node).toEqual({
      __typename: "IdentityCandidate",
      id,
    });
  });

  it.each([
    ["score: { gte: 0.5 }", 1],
    ["score: { gte: 0.6 }", 0],
    ["outcome: { eq: MATCHED }", 0],
    ['target: { territory: { within: "750000000" } }', 1],
    ['organization: { territory: { within: "750000000" } }', 0],
  ])("is filtered by %s", async (filter, count) => {
    const { data, errors } = await ask(`{ identityCandidates(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.identityCandidates.totalCount).toBe(count);
  });

  it("is decided by nobody without the scope", async () => {
    const { organization: one, target } = await waitingPair();
    const decision = `mutation { decideIdentity(organization: "${one.id}", target: "${target.id}", verdict: SAME, why: "x") { id } }`;
    expect((await ask(decision)).errors?.[0]?.extensions?.reason).toBe("KEY_REQUIRED");
  });

  it("is joined by a decision and apart again without it, and the old id leads there and back", async () => {
    const { organization: one, target } = await waitingPair();
    const made = await ask(
      `mutation { decideIdentity(organization: "${one.id}", target: "${target.id}", verdict: SAME, why: "One charter") {
        id key targetKey verdict matchMethod confidence by why revision undoneAt features { feature } } }`,
      `Bearer ${key}`,
    );
    expect(made.errors).toBeUndefined();
    const { id, ...decision } = made.data.decideIdentity;
    expect(decision).toMatchObject({
      key: "list:1",
      targetKey: KEY,
      by: "Reviewer",
      why: "One charter",
      matchMethod: "PERSON",
    });
    const question = `{ organization(id: "${one.id}") { id identity { by confidence } }
      node(id: "${one.id}") { id ... on Organization { bin } }
      nodes(ids: ["${target.id}", "${one.id}"]) { id }
      identityCandidates { totalCount } }`;
    const joined = await ask(question);
    expect(joined.errors).toBeUndefined();
    expect(joined.data).toEqual({
      organization: { id: target.id, identity: [{ by: "Reviewer", confidence: 0.55 }] },
      node: { id: target.id, bin: "170940025833" },
      nodes: [{ id: target.id }, { id: target.id }],
      identityCandidates: { totalCount: 0 },
    });
    const undone = await ask(
      `mutation { undoIdentityDecision(id: "${id}", why: "Two charters") { undoneBy undoneWhy undoneRevision } }`,
      `Bearer ${key}`,
    );
    expect(undone.data.undoIdentityDecision).toEqual({
      undoneBy: "Reviewer",
      undoneWhy: "Two charters",
      undoneRevision: 4,
    });
    expect((await ask(question)).data).toEqual({
      organization: { id: one.id, identity: [] },
      node: { id: one.id, bin: null },
      nodes: [{ id: target.id }, { id: one.id }],
      identityCandidates: { totalCount: 1 },
    });
  });

  it("leaves its decision in a list, though it is undone", async () => {
    const { data, errors } = await ask(`{ identityDecisions(orderBy: [REVISION_DESC]) { totalCount
      nodes { key targetKey verdict matchMethod by why undoneBy undoneWhy }
      groupedAggregates(by: [VERDICT, MATCH_METHOD]) { keys { value } count } } }`);
    expect(errors).toBeUndefined();
    expect(data.identityDecisions).toEqual({
      totalCount: 1,
      nodes: [
        {
          key: "list:1",
          targetKey: KEY,
          verdict: "SAME",
          matchMethod: "PERSON",
          by: "Reviewer",
          why: "One charter",
          undoneBy: "Reviewer",
          undoneWhy: "Two charters",
        },
      ],
      groupedAggregates: [{ keys: [{ value: "SAME" }, { value: "PERSON" }], count: 1 }],
    });
  });

  it("is decided to be none, which the list of decisions leads to and which is undone there", async () => {
    const { organization: one, target } = await waitingPair();
    await ask(
      `mutation { decideIdentity(organization: "${one.id}", target: "${target.id}", verdict: DIFFERENT, why: "Two towns") { id } }`,
      `Bearer ${key}`,
    );
    const standing = `{ identityDecisions(filter: { undone: { eq: false } }) { nodes { id verdict key why } }
      identityCandidates { totalCount } }`;
    const { data } = await ask(standing);
    const [{ id, ...decision }] = data.identityDecisions.nodes;
    expect(decision).toEqual({ verdict: "DIFFERENT", key: "list:1", why: "Two towns" });
    expect(data.identityCandidates.totalCount).toBe(0);
    const undone = await ask(
      `mutation { undoIdentityDecision(id: "${id}", why: "One town") { undoneWhy } }`,
      `Bearer ${key}`,
    );
    expect(undone.data.undoIdentityDecision).toEqual({ undoneWhy: "One town" });
    expect((await ask(standing)).data).toEqual({
      identityDecisions: { nodes: [] },
      identityCandidates: { totalCount: 1 },
    });
  });

  it.each([
    ["undone: { eq: true }", 2],
    ["undone: { eq: false }", 0],
    ["undone: { eq: null }", 2],
    ["verdict: { eq: DIFFERENT }", 1],
    ["matchMethod: { eq: PERSON }", 2],
    ["matchMethod: { eq: NAME }", 0],
    ['key: { eq: "list:1" }', 2],
    ['targetKey: { startsWith: "list" }', 0],
    ["revision: { gte: 5 }", 1],
  ])("has its decisions filtered by %s", async (filter, count) => {
    const { data, errors } = await ask(`{ identityDecisions(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.identityDecisions.totalCount).toBe(count);
  });

  it("is refused by the ids of both where both have a BIN, because numbers are hidden", async () => {
    const numbered = "{ organizations(filter: { bin: { isNull: false } }) { nodes { id } } }";
    const [one, other] = (await ask(numbered)).data.organizations.nodes;
    const decision = `mutation { decideIdentity(organization: "${one.id}", target: "${other.id}", verdict: SAME, why: "x") { id } }`;
    expect((await ask(decision, `Bearer ${key}`)).errors?.[0]).toMatchObject({
      message: `One organization has one BIN, so two BINs are never joined; ${one.id} and ${other.id} came.`,
      extensions: { reason: "IDENTITY_TWO_BINS" },
    });
  });

  it.each([
    ["without a reason", " ", "WHY_LENGTH"],
    ["with a reason that is too long", "x".repeat(1_001), "WHY_LENGTH"],
    ["with a reason that has an e-mail address", "Told by clerk@example.org", "WHY_PERSONAL"],
  ])("is refused %s", async (_, why, reason) => {
    const { organization: one, target } = await waitingPair();
    const decision = `mutation { decideIdentity(organization: "${one.id}", target: "${target.id}", verdict: SAME, why: "${why}") { id } }`;
    expect((await ask(decision, `Bearer ${key}`)).errors?.[0]?.extensions?.reason).toBe(reason);
  });
});

describe("descriptions that are matched with the register", () => {
  it("are answered in their order, the likeliest first", async () => {
    const { data, errors } = await ask(`{ matchOrganizations(descriptions: [
      { name: "Public Fund Obereg Zhezkanai" }, { name: "Нечто совсем другое" }
      { name: "Оберег Жезканай", territory: "750000000", legalForm: PUBLIC_FOUNDATION }
    ]) { name matches { organizationId bin name score outcome features { feature } } } }`);
    expect(errors).toBeUndefined();
    const [latin, other, known] = data.matchOrganizations;
    expect(other).toEqual({ name: "Нечто совсем другое", matches: [] });
    expect(latin.matches[0]).toMatchObject({ bin: "170940025833", outcome: "MATCHED" });
    expect(known.matches.map(({ score }: { score: number }) => score)).toEqual([1, 0.55]);
    expect(known.matches[0].name).toBe("ОФ «Оберег Жезканай»");
  });

  it("are between 1 and 100", async () => {
    const answer = await ask("{ matchOrganizations(descriptions: []) { name } }");
    expect(answer.errors?.[0]?.extensions?.reason).toBe("DESCRIPTIONS_COUNT");
  });
});
