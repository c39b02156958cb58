import type { Change, ChangePage, ChangesRequest } from "../context/changes.ts";
import type { Signal } from "../context/signal.ts";
import { isoMoment } from "../db/iso-moment.ts";
import { ExpiredError, UserInputError } from "../errors.ts";
import type { LookUp } from "../planner/answers.ts";
import type { CursorSigner } from "../planner/cursor.ts";
import { knownKinds } from "../planner/known-kinds.ts";

export interface ChangeFeed {
  readonly lookUp: LookUp;
  readonly signer: CursorSigner;
  /** The types that changes speak of. */
  readonly kinds: ReadonlySet<string>;
}

/** After which change a page begins; the digest tells one history of revisions from another. */
type Position = readonly [revision: number, kind: string, key: string, digest: string];

const LIST = "changes";
const BEGINNING: Position = [0, "", "", ""];

const DIGEST = "select digest from ingest.revision where number = $1";

const PAGE = `
  select change.revision::text, change.kind, change.key, revision.digest, change.change,
    change.kind || ':' || change.id,
    ${isoMoment("revision.published_at")},
    ingest.folded_at(change.kind, change.key, change.revision)::text, change.details::text
  from ingest.change
  join ingest.revision on revision.number = change.revision
  where (change.revision, change.kind, change.key) > ($1::int, $2::text, $3::text)
    and ($4::text[] is null or change.kind = any($4))
    and ($5::int is null or change.revision <= $5)
  order by change.revision, change.kind, change.key
  limit $6`;

/**
 * Changes after a position. Publications wait for each other and a revision is seen whole or not at all, so nothing can
 * come to stand before a position that was read past.
 */
export async function readChanges(
  feed: ChangeFeed,
  { since, most, kinds, asOf }: ChangesRequest,
  signal: Signal,
): Promise<ChangePage> {
  const wanted = kinds ? knownKinds(kinds, feed.kinds) : null;
  const position = since === undefined || since === null ? BEGINNING : await opened(feed, since, signal);
  const values = [...position.slice(0, 3), wanted, asOf ?? null, most + 1];
  const rows = await feed.lookUp({ name: "changes", text: PAGE, values, rowMode: "text" }, signal);
  const items = rows.slice(0, most).map((row) => changeOf(feed, row));
  return {
    items,
    next: items.at(-1)?.cursor ?? feed.signer.sign(LIST, position),
    hasMore: rows.length > most,
  };
}

async function opened({ lookUp, signer }: ChangeFeed, since: string, signal: Signal): Promise<Position> {
  const position = positionOf(signer, since);
  const [revision, , , digest] = position;
  if (revision === 0) return BEGINNING;
  const rows = await lookUp({ text: DIGEST, values: [revision], rowMode: "text" }, signal);
  if (rows[0]?.[0] !== digest) {
    throw new ExpiredError(
      "CHANGES_EXPIRED",
      "the revision of this one is not in the history of this database",
    );
  }
  return position;
}

/** A database that was built anew signs with another key; its consumers must begin again too. */
function positionOf(signer: CursorSigner, since: string): Position {
  try {
    return signer.open(LIST, since, BEGINNING.length) as Position;
  } catch {
    if (!isPosition(since)) throw new UserInputError("CHANGES_CURSOR", "another text came");
    throw new ExpiredError("CHANGES_EXPIRED", "another database gave this one");
  }
}

function isPosition(cursor: string): boolean {
  try {
    const [payload = ""] = cursor.split(".", 1);
    const position: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return Array.isArray(position) && position.length === BEGINNING.length && typeof position[0] === "number";
  } catch {
    return false;
  }
}

function changeOf({ signer }: ChangeFeed, row: readonly (string | null)[]): Change {
  const [revision, kind, key, digest, change, id, publishedAt, record, details] = row as string[];
  return {
    cursor: signer.sign(LIST, [Number(revision), kind, key, digest]),
    revision: Number(revision),
    publishedAt: publishedAt as string,
    change: change as string,
    kind: kind as string,
    key: key as string,
    id: id ?? null,
    record: record ?? null,
    details: details ?? null,
  };
}
