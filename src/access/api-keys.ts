import type { Signal } from "../context/signal.ts";
import { isScope, type Scope, type Viewer } from "../context/viewer.ts";
import type { Database } from "../db/database.ts";
import { isoSecond } from "../db/iso-moment.ts";
import { runCancellable } from "../db/run-statement.ts";
import { AccessError } from "../errors.ts";
import { isKeyText, keyDigest, newKeyText } from "./key-text.ts";

export interface KeyRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
}

/** A key as it is kept: everything but the key. Moments are ISO 8601, UTC. */
export interface IssuedKey {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Issues a key. Resolves to its text, which is kept nowhere and can never be shown again. */
export async function issueKey({ pool }: Database, request: KeyRequest): Promise<string> {
  const text = newKeyText();
  await pool.query("insert into access.api_key (name, sha256, scopes, expires_at) values ($1, $2, $3, $4)", [
    request.name,
    keyDigest(text),
    request.scopes,
    request.expiresAt,
  ]);
  return text;
}

export async function issuedKeys({ pool }: Database): Promise<readonly IssuedKey[]> {
  const { rows } = await pool.query<IssuedKey>(
    `select id, name, scopes, ${isoSecond("created_at")} as "createdAt", ${isoSecond("expires_at")} as "expiresAt",
       ${isoSecond("revoked_at")} as "revokedAt"
     from access.api_key order by id`,
  );
  return rows;
}

/** Resolves to whether there was such a key; one that was revoked before keeps its first moment. */
export async function revokeKey({ pool }: Database, id: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    "update access.api_key set revoked_at = coalesce(revoked_at, now()) where id = $1",
    [id],
  );
  return rowCount === 1;
}

interface BearerRow {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** By the database's clock; asked anew for each request, so that a revocation holds from the next one on. */
const BEARER = `select name, scopes from access.api_key
  where sha256 = $1 and revoked_at is null and (expires_at is null or expires_at > now())`;

/**
 * Who holds a key.
 * @throws AccessError where it is malformed, unknown, expired or revoked, always with the same words.
 */
export async function bearerOf(database: Database, text: string, signal: Signal): Promise<Viewer> {
  if (!isKeyText(text)) throw refused();
  const statement = { name: "bearer", text: BEARER, values: [keyDigest(text)] };
  const [bearer] = await runCancellable<BearerRow>(database, statement, signal);
  if (bearer === undefined) throw refused();
  return { name: bearer.name, scopes: new Set(bearer.scopes.filter(isScope)) };
}

function refused(): AccessError {
  return new AccessError("KEY_REFUSED", "the one that came is not");
}
