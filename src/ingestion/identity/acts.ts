import type { Database } from "../../db/database.ts";
import { UserInputError } from "../../errors.ts";
import { decideIdentity } from "./decide.ts";

interface Made {
  readonly organization: string;
  readonly target: string;
  readonly verdict: "SAME" | "DIFFERENT";
  readonly by: string;
  readonly why: string;
}

interface Undone {
  readonly id: string;
  readonly by: string;
  readonly why: string;
}

/** Decides about two organizations that are given by their global ids. */
export async function decideByIds(
  database: Database,
  { organization, target, ...decision }: Made,
): Promise<number> {
  const [key, targetKey] = await Promise.all([organization, target].map((id) => keyOf(database, id)));
  return decideIdentity(database, {
    act: "DECIDE",
    kind: "Organization",
    key: key as string,
    targetKey: targetKey as string,
    ...decision,
  });
}

/** Undoes a decision that is given by its global id. */
export async function undoById(database: Database, { id, by, why }: Undone): Promise<void> {
  const { rows } = await database.pool.query<{
    key: string;
    target_key: string;
    verdict: "SAME" | "DIFFERENT";
  }>(
    "select key, target_key, verdict from ingest.identity_decision where id = $1 and undone_revision is null",
    [numberIn("IdentityDecision", id)],
  );
  const [standing] = rows;
  if (standing === undefined) throw new UserInputError("DECISION_UNKNOWN", `${id} came`);
  const { key, target_key: targetKey, verdict } = standing;
  await decideIdentity(database, { act: "UNDO", kind: "Organization", key, targetKey, verdict, by, why });
}

/** An id that was merged leads to the organization that stays. */
async function keyOf({ pool }: Database, id: string): Promise<string> {
  const { rows } = await pool.query<{ key: string }>(
    `select key from register.organization
     where id = coalesce((select target_id from ingest.merged_id where kind = 'Organization' and id = $1), $1)`,
    [numberIn("Organization", id)],
  );
  if (rows[0] === undefined) throw new UserInputError("IDENTITY_UNKNOWN", `${id} came`);
  return rows[0].key;
}

function numberIn(type: string, id: string): number {
  const [, number] = new RegExp(`^${type}:([1-9][0-9]{0,8})$`).exec(id) ?? [];
  if (number === undefined) throw new UserInputError("ID_INVALID", `no id of a ${type} came`);
  return Number(number);
}
