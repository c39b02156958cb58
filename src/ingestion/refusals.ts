import { mayBeJoined, rootKey } from "./identity/aliases.ts";
import type { Publication } from "./publication.ts";
import type { StatementReason } from "./reasons.ts";
import {
  targetKinds,
  type OwnedList,
  type Reference,
  type ReferenceList,
  type RegisterTable,
} from "./register-model.ts";

/**
 * Sets aside what the register could not take, row by row and with its reason, before anything is written.
 */
export async function refuseUnfit(publication: Publication, table: RegisterTable): Promise<void> {
  await refuseIncomplete(publication, table);
  for (const unique of table.uniques) await refuseDuplicates(publication, table, unique);
  const refersToItself = targetKinds(table).includes(table.kind);
  while ((await refuseUnknownReferences(publication, table)) > 0 && refersToItself);
}

async function refuseIncomplete(publication: Publication, table: RegisterTable): Promise<void> {
  const required = [...table.values, ...table.references]
    .filter((one) => one.required)
    .map((one) => one.property);
  if (required.length === 0) return;
  await publication.client.query(
    `insert into refused
     select key, $1, (select property from unnest($2::text[]) as property where not payload ? property limit 1)
     from folded where not payload ?& $2::text[]`,
    ["REQUIRED_MISSING" satisfies StatementReason, required],
  );
  await settle(publication, table);
}

/** Of two that both come now neither is taken; what is in the register stays there. */
async function refuseDuplicates(
  publication: Publication,
  table: RegisterTable,
  unique: readonly string[],
): Promise<void> {
  const present = unique.map((property) => presentValue(table, property));
  const joins = present.map(({ join }) => join).join(" ");
  await publication.client.query(
    `with stated as (
       select key, true as comes, ${joined(unique.map((property) => `payload->>'${property}'`))} as value
       from folded where payload ?& $2::text[]
       union all
       select present.${table.keyColumn}, false, ${joined(present.map(({ value }) => value))}
       from ${table.table} as present ${joins}
       where ${present.map(({ value }) => `${value} is not null`).join(" and ")}
         and not exists (select from folded where folded.key = present.${table.keyColumn})
     )
     insert into refused
     select key, $1, $3 from stated
     where comes and value in (select value from stated group by value having count(*) > 1)`,
    ["DUPLICATE_VALUE" satisfies StatementReason, unique, unique.join(", ")],
  );
  await settle(publication, table);
}

function joined(values: readonly string[]): string {
  return values.map((value) => `(${value})::text`).join(" || e'\\x1f' || ");
}

/** A property of a row of the register, spelled as a statement spells it. */
function presentValue(
  { values, references }: RegisterTable,
  property: string,
): { value: string; join: string } {
  const own = values.find((value) => value.property === property);
  if (own !== undefined) return { value: `present.${own.column}`, join: "" };
  const reference = references.find((one) => one.property === property);
  if (reference === undefined) throw new Error(`${property} is unique but has no column.`);
  const { target, column } = reference;
  const name = `"of ${property}"`;
  const join = `left join ${target.table} as ${name} on ${name}.${target.idColumn} = present.${column}`;
  return { value: `${name}.${target.keyColumn}`, join };
}

async function refuseUnknownReferences(publication: Publication, table: RegisterTable): Promise<number> {
  const mentions = [
    ...table.references.map(mention),
    ...table.lists.map(listMention),
    ...table.owned.flatMap((list) => list.rows.references.map((reference) => ownedMention(list, reference))),
  ];
  for (const { target, field, keys } of mentions) {
    const own =
      target.kind === table.kind ? "and not exists (select from folded where folded.key = named.key)" : "";
    const named = rootKey(target.kind, "named.key", "alias");
    const root = rootKey(table.kind, "staged.key", "own");
    await publication.client.query(
      `insert into refused
       select ${root.key}, $3, $4
       from ingest.staged_record as staged cross join lateral ${keys} as named (key) ${named.join} ${root.join}
       where staged.run_id = $1 and staged.kind = $2 and staged.verdict = 'CHANGED' and named.key is not null
         and not exists (select from ${target.table} as target where target.${target.keyColumn} = ${named.key}) ${own}`,
      [publication.run, table.kind, "REFERENCE_UNKNOWN" satisfies StatementReason, field],
    );
  }
  return settle(publication, table);
}

function mention({ property, target }: Reference) {
  return { target, field: property, keys: `(values (staged.payload->>'${property}'))` };
}

function listMention({ property, target }: ReferenceList) {
  return { target, field: property, keys: `jsonb_array_elements_text(staged.payload->'${property}')` };
}

function ownedMention({ property }: OwnedList, { property: inner, target }: Reference) {
  const keys = `(select item->>'${inner}' from jsonb_array_elements(staged.payload->'${property}') as item)`;
  return { target, field: `${property}.${inner}`, keys };
}

/**
 * Takes the refused keys out of the publication: a row that came goes into quarantine and what was published
 * of it stays; a record that the source no longer has stays too, where the rest of its thing would be
 * incomplete without it.
 */
async function settle({ client, run }: Publication, { kind }: RegisterTable): Promise<number> {
  const { rows } = await client.query("select from refused limit 1");
  if (rows.length === 0) return 0;
  const named = namedBy(kind);
  await client.query(
    `update ingest.staged_record as staged
     set verdict = 'QUARANTINED', reason = refused.reason, field = refused.field
     from ${named}
     where staged.run_id = $1 and staged.kind = $2 and staged.key = refused.key and staged.verdict = 'CHANGED'`,
    [run, kind],
  );
  await client.query(`delete from gone using ${named} where gone.kind = $1 and gone.key = refused.key`, [
    kind,
  ]);
  await client.query("delete from folded using refused where folded.key = refused.key");
  await client.query("truncate refused");
  return rows.length;
}

/** The refused keys, with those whose statements count for the same rows. */
function namedBy(kind: string): string {
  if (!mayBeJoined(kind)) return "refused";
  return `(select key, reason, field from refused
    union select alias.key, reason, field from refused
    join ingest.alias on alias.kind = '${kind}' and alias.target_key = refused.key) as refused`;
}
