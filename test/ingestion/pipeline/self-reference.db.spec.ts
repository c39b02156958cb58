import { expect, test } from "vitest";

import { policyDocuments } from "../../../src/ingestion/connectors/policy-documents/policy-documents.connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { freshDatabase } from "../../support/database.ts";
import { fileOf } from "../support/register-files.ts";

const header =
  "code,kind,number,issuer,adopted_on,in_force_on,status,start_year,end_year,title_kk,title_ru,title_en,basis,amends,regulates,spheres,url,quotation,quoted_from,note_ru,note_en";
const row = (code: string, basis: string, amends: string) =>
  `${code},LAW,,,,,IN_FORCE,,,,${code},,${basis},${amends},,,,,,,`;
const files = [
  fileOf(
    "policy-documents.csv",
    `${header}\n${row("a", "b", "c")}\n${row("b", "c", "")}\n${row("c", "", "")}\n`,
  ),
  fileOf("policy-tasks.csv", "code,position,title_ru,title_en\n"),
  fileOf("policy-stages.csv", "code,position,name_ru,name_en,start_year,end_year,aim_ru,aim_en\n"),
];

test("rows of one kind that come together may refer to each other", async () => {
  await using database = await freshDatabase();
  const outcome = await importSource(database, policyDocuments, files);
  const { rows } = await database.pool.query<{ title: string; basis: string | null; amended: string | null }>(
    `select own.title_ru as title, basis.title_ru as basis, amended.title_ru as amended
     from register.policy_document as own
     left join register.policy_document as basis on basis.id = own.basis_id
     left join register.policy_document_amendment on amending_id = own.id
     left join register.policy_document as amended on amended.id = amended_id
     order by own.title_ru collate "C"`,
  );

  expect(outcome).toMatchObject({ status: "PUBLISHED", published: 3 });
  expect(rows).toEqual([
    { title: "a", basis: "b", amended: "c" },
    { title: "b", basis: "c", amended: null },
    { title: "c", basis: null, amended: null },
  ]);
});
