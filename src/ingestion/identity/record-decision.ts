import { UserInputError } from "../../errors.ts";
import { match } from "../../search/names/match.ts";
import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { clashingKeys } from "./clashes.ts";
import type { PersonsDecision } from "./decision-source.ts";
import { type DescribedRow, rowsByKey } from "./described-rows.ts";

/** Writes down what a person decided about two rows of the register. */
export async function recordDecision(
  publication: Publication,
  decision: PersonsDecision,
  now: Date,
): Promise<number> {
  const { client, revision } = publication;
  const { joining, target } = await asked(publication, decision);
  if (decision.verdict === "SAME") await assertJoinable(publication, joining, target);
  await assertUndecided(publication, joining.key, target.key);
  const { score, features } = match(joining.description(), target.description());
  const { rows } = await client.query<{ id: number }>(
    `insert into ingest.identity_decision
       (id, kind, key, target_key, verdict, method, score, evidence, "by", why, decided_at, revision)
     select coalesce(max(id), 0) + 1, $1, $2, $3, $4, 'PERSON', $5, $6, $7, $8, $9, $10 from ingest.identity_decision
     returning id`,
    [
      decision.kind,
      joining.key,
      target.key,
      decision.verdict,
      score,
      JSON.stringify(features),
      decision.by,
      decision.why,
      now.toISOString(),
      revision,
    ],
  );
  await client.query(
    `delete from ingest.identity_candidate
     where kind = $1 and (key, target_key) in (($2, $3), ($3, $2))`,
    [decision.kind, joining.key, target.key],
  );
  return (rows[0] as { id: number }).id;
}

interface Asked {
  readonly joining: DescribedRow;
  readonly target: DescribedRow;
}

/** The rows that the two keys count for now; the one with a BIN is the target, whichever was named first. */
async function asked(publication: Publication, { key, targetKey }: PersonsDecision): Promise<Asked> {
  const found = await rowsByKey(publication, [key, targetKey]);
  const [one, other] = [key, targetKey].map((each) => found.get(each));
  if (one === undefined || other === undefined) {
    throw new UserInputError("IDENTITY_UNKNOWN", `${one === undefined ? key : targetKey} came`);
  }
  if (one.key === other.key) {
    throw new UserInputError("IDENTITY_DECIDED", "they are one organization already");
  }
  return one.numbered && !other.numbered ? { joining: other, target: one } : { joining: one, target: other };
}

/** Ids are named, because what an answer says has no BINs: they look like the numbers of persons. */
async function assertJoinable(
  publication: Publication,
  joining: DescribedRow,
  target: DescribedRow,
): Promise<void> {
  const came = `Organization:${joining.id} and Organization:${target.id} came`;
  if (joining.numbered) throw new UserInputError("IDENTITY_TWO_BINS", came);
  const table = publication.model.table("Organization") as RegisterTable;
  const clashing = await clashingKeys(publication, table, [{ joining, target }]);
  if (clashing.size > 0) throw new UserInputError("IDENTITY_CLASH", came);
}

async function assertUndecided({ client }: Publication, key: string, targetKey: string): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `select id from ingest.identity_decision
     where undone_revision is null and (key, target_key) in (($1, $2), ($2, $1))`,
    [key, targetKey],
  );
  if (rows[0] !== undefined) throw new UserInputError("IDENTITY_DECIDED", `decision ${rows[0].id} stands`);
}

/** Writes down that a decision no longer stands; what it was about waits for a person again. */
export async function recordUndoing(
  { client, revision }: Publication,
  { kind, key, targetKey, verdict, by, why }: PersonsDecision,
  now: Date,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `update ingest.identity_decision
     set undone_at = $5, undone_by = $6, undone_why = $7, undone_revision = $8
     where kind = $1 and key = $2 and target_key = $3 and verdict = $4 and undone_revision is null
     returning id`,
    [kind, key, targetKey, verdict, now.toISOString(), by, why, revision],
  );
  if (rows[0] === undefined) throw new UserInputError("DECISION_UNKNOWN", `${key} and ${targetKey} came`);
  return rows[0].id;
}
