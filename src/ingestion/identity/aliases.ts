import type { Publication } from "../publication.ts";

/** The kinds whose rows may be found to be one; only organizations come without a number that all sources share. */
const joinedKinds: ReadonlySet<string> = new Set(["Organization"]);

export function mayBeJoined(kind: string): boolean {
  return joinedKinds.has(kind);
}

/** A join that leads from a key to the alias that it may be, and the key of the row that counts, as SQL. */
export interface RootKey {
  readonly join: string;
  readonly key: string;
}

export function rootKey(kind: string, key: string, alias: string): RootKey {
  if (!mayBeJoined(kind)) return { join: "", key };
  return {
    join: `left join ingest.alias as ${alias} on ${alias}.kind = '${kind}' and ${alias}.key = ${key}`,
    key: `coalesce(${alias}.target_key, ${key})`,
  };
}

/** A key whose statements count for another row than before; null where it had none or has none of its own now. */
export interface MovedKey {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Works out anew, from the decisions that stand, which key counts for which, and tells what moved. */
export async function renewAliases(
  { client, revision }: Publication,
  kind: string,
): Promise<readonly MovedKey[]> {
  const { rows } = await client.query<MovedKey>(
    `with recursive decided as (
       select key, target_key, method, score from ingest.identity_decision
       where kind = $1 and verdict = 'SAME' and undone_revision is null
     ), led as (
       select key, target_key as root, method, score from decided
       union all
       select led.key, decided.target_key, led.method, led.score
       from led join decided on decided.key = led.root
     ), standing as (
       select * from led where not exists (select from decided where decided.key = led.root)
     ), written as (
       insert into ingest.alias (kind, key, target_key, method, confidence, revision)
       select $1, key, root, method, score, $2 from standing
       on conflict (kind, key) do update
       set target_key = excluded.target_key, method = excluded.method, confidence = excluded.confidence,
         revision = excluded.revision
       where (alias.target_key, alias.method, alias.confidence)
         is distinct from (excluded.target_key, excluded.method, excluded.confidence)
     ), removed as (
       delete from ingest.alias where kind = $1 and key not in (select key from standing)
     )
     select key, coalesce(alias.target_key, key) as before, coalesce(standing.root, key) as after
     from (select * from ingest.alias where kind = $1) as alias
     full join standing using (key)
     where alias.target_key is distinct from standing.root
     order by key`,
    [kind, revision],
  );
  await client.query(
    `update ingest.identity_decision as decision set root_key = alias.target_key
     from ingest.identity_decision as same
     left join ingest.alias on alias.kind = same.kind and alias.key = same.key
       and same.verdict = 'SAME' and same.undone_revision is null
     where decision.id = same.id and decision.kind = $1 and decision.root_key is distinct from alias.target_key`,
    [kind],
  );
  return rows;
}
