import { randomBytes } from "node:crypto";

import type { Database } from "./database.ts";

const KEY_BYTES = 32;

/**
 * The secret under which cursors are signed, the same for every process on this database; made on first use.
 */
export async function signingKey({ pool }: Database): Promise<Buffer> {
  await pool.query("insert into access.signing_key (id, secret) values (1, $1) on conflict do nothing", [
    randomBytes(KEY_BYTES),
  ]);
  const { rows } = await pool.query<{ secret: Buffer }>("select secret from access.signing_key where id = 1");
  const [key] = rows;
  if (key === undefined) throw new Error("The signing key was removed while it was read.");
  return key.secret;
}
