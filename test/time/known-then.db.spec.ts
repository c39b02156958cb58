import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { decideConflict } from "../../src/ingestion/conflicts/decide-conflict.ts";
import { decideIdentity } from "../../src/ingestion/identity/decide.ts";
import { importLines, lineSource, organization, rowsOf } from "../ingestion/pipeline/line-source.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const BIN = "170940025833";
const KEY = `KZ-BIN-${BIN}`;
const joining = { kind: "Organization", key: "list:1", targetKey: KEY, verdict: "SAME", by: "R" } as const;

let database: FreshDatabase;
let http: HttpApp;

/** 1 and 2: two registers, 3: joined, 4: acknowledged, 5: apart again. */
beforeAll(async () => {
  database = await freshDatabase();
  await importLines(database, lineSource("moj-test", 1), [
    organization(KEY, { bin: BIN, nameRu: "ОФ «Дар»" }),
  ]);
  await importLines(database, lineSource("list", 2), [
    organization("list:1", { nameRu: "ОО «Қызыл өрнек»" }),
  ]);
  await decideIdentity(database, { act: "DECIDE", why: "One charter", ...joining });
  const [conflict] = await rowsOf(database, "select id from ingest.conflict");
  await decideConflict(database, {
    id: conflict?.["id"] as string,
    state: "ACKNOWLEDGED",
    why: "The list is asked.",
    decidedBy: "registry desk",
  });
  await decideIdentity(database, { act: "UNDO", why: "Two charters", ...joining });
  http = await createApp(database, { log: () => undefined });
});
afterAll(async () => {
  await http.fastify.close();
  await database.close();
});

async function asked(revision: number, fields: string) {
  const query = `query @asOf(revision: ${revision}) { ${fields} }`;
  const response = await http.fastify.inject({ method: "POST", url: "/graphql", payload: { query } });
  const { data, errors } = response.json();
  expect(errors).toBeUndefined();
  return data;
}

const organizations = `organizations(orderBy: [NAME_ASC]) { nodes { key: bin
  provenance { field source { id } matchMethod } identity { verdict undoneRevision } conflicts { kind } } }`;
const named = ({ nodes }: { nodes: { key: string | null; provenance: { field: string }[] }[] }) =>
  nodes.map(({ key, provenance }) => [key, provenance.filter(({ field }) => field === "name")]);

const ofRegistry = { field: "name", source: { id: "Source:moj-test" }, matchMethod: "BIN" };
const ofList = { field: "name", source: { id: "Source:list" }, matchMethod: null };

describe("the difference of what was joined and parted", () => {
  it.each([
    [0, 3, []],
    [1, 5, ["ADDED"]],
    [2, 3, ["MERGED"]],
    [2, 5, []],
    [3, 5, ["SPLIT"]],
  ])("is that of both ends: %i to %i", async (from, to, changes) => {
    const { revisionDiff } = await asked(
      5,
      `revisionDiff(from: ${from}, to: ${to}, kinds: ["Organization"]) { nodes { key change } }`,
    );
    const ofList1 = revisionDiff.nodes.filter(({ key }: { key: string }) => key === "list:1");
    expect(ofList1.map(({ change }: { change: string }) => change)).toEqual(changes);
  });

  it("is nothing where both are again what they were", async () => {
    const { revisionDiff } = await asked(5, "revisionDiff(from: 2, to: 5) { nodes { kind key change } }");
    expect(revisionDiff.nodes).toEqual([]);
  });
});

describe("organizations that were joined and parted", () => {
  it.each([
    [
      2,
      [
        [null, [ofList]],
        [BIN, [ofRegistry]],
      ],
    ],
    [3, [[BIN, [ofRegistry]]]],
    [
      5,
      [
        [null, [ofList]],
        [BIN, [ofRegistry]],
      ],
    ],
  ])("are at revision %i as they were known then, with their own provenance", async (revision, expected) => {
    const { organizations: page } = await asked(revision, organizations);
    expect(named(page)).toEqual(expected);
  });

  it("have the decision without what nobody knew yet", async () => {
    const decision = "select key, root_key, undone_by, undone_revision from past.identity_decision";
    const { organizations: page } = await asked(3, organizations);
    expect(page.nodes[0].identity).toEqual([{ verdict: "SAME", undoneRevision: null }]);
    expect(await rowsOf(database, decision.replace("past", "ingest"))).toEqual([
      { key: "list:1", root_key: null, undone_by: "R", undone_revision: 5 },
    ]);
  });

  it("are led to by the id of their time", async () => {
    const { organizations: page } = await asked(5, "organizations { nodes { id bin } }");
    const { id } = page.nodes.find(({ bin }: { bin: string | null }) => bin === null);
    const node = `node(id: "${id}") { ... on Organization { bin } } organization(id: "${id}") { bin }`;
    expect(await asked(2, node)).toEqual({ node: { bin: null }, organization: { bin: null } });
    expect(await asked(4, node)).toEqual({ node: { bin: BIN }, organization: { bin: BIN } });
  });

  it("are matched with as they were", async () => {
    const match = `matchOrganizations(descriptions: [{ name: "ОО «Қызыл өрнек»" }]) { matches { bin } }`;
    const at = async (revision: number) => (await asked(revision, match)).matchOrganizations[0].matches;
    expect(await at(1)).toEqual([]);
    expect(await at(2)).toEqual([{ bin: null }]);
    expect(await at(4)).toEqual([]);
    expect(await at(5)).toEqual([{ bin: null }]);
  });

  it("wait for a person as they did", async () => {
    const waiting = "identityCandidates { nodes { outcome } }";
    expect((await asked(4, waiting)).identityCandidates.nodes).toEqual([]);
    expect((await asked(5, waiting)).identityCandidates.nodes).toEqual([{ outcome: "CANDIDATE" }]);
  });
});

describe("conflicts", () => {
  const likely = {
    kind: "BIN_LIKELY",
    state: "OPEN",
    firstSeenRevision: 5,
    statements: [
      { source: { id: "Source:moj-test" }, value: BIN },
      { source: { id: "Source:moj-test" }, value: "ОФ «Дар»" },
      { source: { id: "Source:list" }, value: "ОО «Қызыл өрнек»" },
    ],
    decisions: [],
  };
  const fields = `registerConflicts { totalCount nodes { kind state firstSeenRevision
    statements { source { id } value } decisions { state } } }`;
  const conflict = (state: string, decisions: object[]) => ({
    totalCount: 1,
    nodes: [
      {
        kind: "NAME_DIFFERS",
        state,
        firstSeenRevision: 3,
        statements: [
          { source: { id: "Source:moj-test" }, value: "ОФ «Дар»" },
          { source: { id: "Source:list" }, value: "ОО «Қызыл өрнек»" },
        ],
        decisions,
      },
    ],
  });

  it.each([
    [2, { totalCount: 0, nodes: [] }],
    [3, conflict("OPEN", [])],
    [4, conflict("ACKNOWLEDGED", [{ state: "ACKNOWLEDGED" }])],
    [5, { totalCount: 1, nodes: [likely] }],
  ])("at revision %i are those of that revision", async (revision, expected) => {
    expect((await asked(revision, fields)).registerConflicts).toEqual(expected);
  });

  it.each([
    [2, "CONSISTENT", ["ОФ «Дар»"], 0],
    [4, "DIFFERS", ["ОФ «Дар»", "ОО «Қызыл өрнек»"], 1],
    [5, "CONSISTENT", ["ОФ «Дар»"], 0],
  ])("at revision %i decide what a check says: %s", async (revision, verdict, names, conflicts) => {
    const check = `verdict statements { field value } conflicts { kind } registry { name { ru } }`;
    const data = await asked(
      revision,
      `registryCheck(bin: "${BIN}") { ${check} } registryChecks(bins: ["${BIN}"]) { ${check} }`,
    );
    const said = data.registryCheck;
    expect(data.registryChecks).toEqual([said]);
    expect([said.verdict, said.conflicts.length, said.registry]).toEqual([
      verdict,
      conflicts,
      { name: { ru: "ОФ «Дар»" } },
    ]);
    const stated = said.statements.filter(({ field }: { field: string }) => field === "name");
    expect(stated.map(({ value }: { value: string }) => value).toSorted()).toEqual(names.toSorted());
  });

  it("of an organization are those of the revision", async () => {
    const { organizations: page } = await asked(4, organizations);
    expect(page.nodes.map((node: { conflicts: object[] }) => node.conflicts)).toEqual([
      [{ kind: "NAME_DIFFERS" }],
    ]);
  });
});
