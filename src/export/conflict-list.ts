import {
  ConflictKind,
  ConflictState,
} from "../../entities/register-conflicts/register-conflict.vocabulary.ts";
import type { Vocabulary } from "../../entities/shared/vocabulary.ts";
import type { Signal } from "../context/signal.ts";
import type { Database } from "../db/database.ts";
import { isoMoment } from "../db/iso-moment.ts";
import { runCancellable } from "../db/run-statement.ts";
import { UserInputError } from "../errors.ts";

/** Which conflicts are wanted; every key that is given must hold. */
export interface ConflictQuery {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  /** A KATO code; what lies within counts too. */
  readonly territory?: string | undefined;
}

/** What one register states of one side of a conflict, with the conflict. */
export interface ConflictLine {
  readonly conflict: string;
  readonly kind: string;
  readonly state: string;
  readonly bin: string | null;
  readonly organization: string;
  readonly organizationId: string;
  readonly territory: string | null;
  readonly firstSeenRevision: number;
  readonly field: string;
  readonly about: string;
  readonly value: string | null;
  readonly source: string;
  readonly retrievedAt: string;
  readonly file: string;
  readonly line: number | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly why: string | null;
}

/** Conflicts that one statement reads. */
const PAGE = 1_000;

const statement = `
  with page as (
    select conflict.id, conflict.kind, conflict.state, conflict.organization_id, conflict.territory_kato,
      conflict.first_seen_revision
    from ingest.register_conflict as conflict
    where conflict.id > $1 and ($2::text is null or conflict.kind = $2) and ($3::text is null or conflict.state = $3)
      and ($4::text is null or conflict.territory_kato in (
        select kato from register.territory where kato = $4 or ancestors @> array[$4]
      ))
    order by conflict.id
    limit ${PAGE}
  )
  select page.id as conflict, page.kind, page.state, organization.bin,
    coalesce(organization.name_ru, organization.name_kk, organization.name_en) as organization,
    'Organization:' || organization.id as "organizationId", page.territory_kato as territory,
    page.first_seen_revision as "firstSeenRevision", stated.field, stated.about, stated.value,
    stated.source_id as source, ${isoMoment("stated.retrieved_at")} as "retrievedAt",
    stated.file, stated.line, decision.decided_by as "decidedBy",
    ${isoMoment("decision.decided_at")} as "decidedAt", decision.why
  from page
  join register.organization on organization.id = page.organization_id
  join ingest.conflict_statement as stated on stated.conflict_id = page.id
  left join lateral (
    select decided_by, decided_at, why from ingest.conflict_decision
    where conflict_id = page.id
    order by conflict_decision.id desc limit 1
  ) as decision on true
  order by page.id, stated.ordinal`;

/**
 * The conflicts in the order of their ids, a line for each statement, read a page at a time so that a list of any length
 * takes the same room.
 * @throws UserInputError where a value is none that the key can have.
 */
export async function* conflictLines(
  database: Database,
  query: ConflictQuery,
  signal: Signal,
): AsyncGenerator<readonly ConflictLine[]> {
  checkWord("kind", query.kind, ConflictKind);
  checkWord("state", query.state, ConflictState);
  await checkTerritory(database, query.territory, signal);
  const filter = [query.kind ?? null, query.state ?? null, query.territory ?? null];
  let after = "";
  for (;;) {
    const text = { text: statement, values: [after, ...filter] };
    const lines = await runCancellable<ConflictLine>(database, text, signal);
    const last = lines.at(-1);
    if (last === undefined) return;
    yield lines;
    after = last.conflict;
  }
}

function checkWord(key: string, given: string | undefined, { values }: Vocabulary): void {
  if (given === undefined || values.includes(given)) return;
  throw new UserInputError("CONFLICT_QUERY", `the ${key} is none of ${values.join(", ")}`);
}

/** An empty list would say that no register disagrees there. */
async function checkTerritory(database: Database, kato: string | undefined, signal: Signal): Promise<void> {
  if (kato === undefined) return;
  if (!/^\d{9}$/.test(kato)) throw new UserInputError("KATO_FORMAT");
  const known = { text: "select kato from register.territory where kato = $1", values: [kato] };
  const found = await runCancellable(database, known, signal);
  if (found.length === 0) throw new UserInputError("KATO_UNKNOWN", "another code came");
}
