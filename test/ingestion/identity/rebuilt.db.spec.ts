import { expect, it } from "vitest";

import { decideConflict } from "../../../src/ingestion/conflicts/decide-conflict.ts";
import { decideIdentity } from "../../../src/ingestion/identity/decide.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { rebuild } from "../../../src/ingestion/rebuild.ts";
import { stateDigest } from "../../../src/ingestion/state-digest.ts";
import { freshDatabase, freshEmbeddedDatabase } from "../../support/database.ts";
import { grant, importLines, lineFile, lineSource, organization, rowsOf } from "../pipeline/line-source.ts";

const KEY = "KZ-BIN-170940025833";
const registry = lineSource("registry", 1);
const list = lineSource("list", 2);
const decided = {
  kind: "Organization",
  targetKey: KEY,
  verdict: "SAME",
  by: "Reviewer",
  why: "A charter",
} as const;
const DECISIONS = `select id, key, target_key, verdict, method, score, evidence, "by", why, decided_at, revision, undone_revision
  from ingest.identity_decision order by id`;
const CONFLICTS = "select * from ingest.register_conflict order by kind, id";
const QUESTIONS = [
  DECISIONS,
  CONFLICTS,
  "select * from ingest.alias order by key",
  "select * from ingest.conflict_decision order by id",
  "select revision, extract(epoch from data_as_of)::int as at from ingest.import_run where revision is not null order by 1",
];

it("the decisions of the matcher and of people are rebuilt with the register, undone ones and those on conflicts too", async () => {
  await using first = await freshDatabase();
  const named = ["Оберег Жезканай", "Красный узор", "Синий узор"].map((name, index) =>
    organization(`list:${index + 1}`, { nameRu: `ОФ «${name}»` }),
  );
  await importLines(first, registry, [
    organization(KEY, { bin: "170940025833", nameRu: "ОФ «Оберег Жезканай»" }),
  ]);
  await importLines(first, list, [...named, grant("g", { implementer: "list:2" })]);
  await decideIdentity(first, { act: "DECIDE", key: "list:2", ...decided });
  const [conflict] = await rowsOf(first, "select id from ingest.conflict where kind = 'NAME_DIFFERS'");
  const about = { id: conflict?.["id"] as string, why: "The list is asked.", decidedBy: "registry desk" };
  await decideConflict(first, { ...about, state: "ACKNOWLEDGED" });
  await decideIdentity(first, { act: "DECIDE", key: "list:3", ...decided });
  await decideIdentity(first, { act: "UNDO", key: "list:3", ...decided });
  await decideConflict(first, { ...about, state: "RESOLVED" });
  await importSource(first, list, async () => ({
    files: [lineFile([...named, grant("g", { implementer: "list:3" })])],
    dataAsOf: new Date("2026-11-01T00:00:00+05:00"),
  }));

  await using second = await freshEmbeddedDatabase();
  await rebuild(second, { from: first.dataDir, sources: [registry, list] });
  expect(await stateDigest(second)).toBe(await stateDigest(first));
  for (const question of QUESTIONS) {
    expect(await rowsOf(second, question)).toEqual(await rowsOf(first, question));
  }
  expect(await rowsOf(second, CONFLICTS)).toMatchObject([
    { kind: "BIN_LIKELY", state: "OPEN" },
    { kind: "NAME_DIFFERS", state: "RESOLVED" },
  ]);
});
