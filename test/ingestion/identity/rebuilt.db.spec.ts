import { expect, it } from "vitest";

import { decideIdentity } from "../../../src/ingestion/identity/decide.ts";
import { rebuild } from "../../../src/ingestion/rebuild.ts";
import { stateDigest } from "../../../src/ingestion/state-digest.ts";
import { freshDatabase, freshEmbeddedDatabase } from "../../support/database.ts";
import { grant, importLines, lineSource, organization, rowsOf } from "../pipeline/line-source.ts";

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

it("the decisions of the matcher and of people are rebuilt with the register, undone ones too", async () => {
  await using first = await freshDatabase();
  const named = ["Оберег Жезканай", "Красный узор", "Синий узор"].map((name, index) =>
    organization(`list:${index + 1}`, { nameRu: `ОФ «${name}»` }),
  );
  await importLines(first, registry, [
    organization(KEY, { bin: "170940025833", nameRu: "ОФ «Оберег Жезканай»" }),
  ]);
  await importLines(first, list, [...named, grant("g", { implementer: "list:2" })]);
  await decideIdentity(first, { act: "DECIDE", key: "list:2", ...decided });
  await decideIdentity(first, { act: "DECIDE", key: "list:3", ...decided });
  await decideIdentity(first, { act: "UNDO", key: "list:3", ...decided });
  await importLines(first, list, [...named, grant("g", { implementer: "list:3" })]);

  await using second = await freshEmbeddedDatabase();
  await rebuild(second, { from: first.dataDir, sources: [registry, list] });
  expect(await stateDigest(second)).toBe(await stateDigest(first));
  expect(await rowsOf(second, DECISIONS)).toEqual(await rowsOf(first, DECISIONS));
  expect(await rowsOf(second, "select * from ingest.alias order by key")).toEqual(
    await rowsOf(first, "select * from ingest.alias order by key"),
  );
});
