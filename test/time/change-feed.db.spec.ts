import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import { UserInputError } from "../../src/errors.ts";
import { decideIdentity } from "../../src/ingestion/identity/decide.ts";
import {
  importLines,
  type Line,
  lineSource,
  organization,
  rowsOf,
  territory,
} from "../ingestion/pipeline/line-source.ts";
import { ownApp, type TestApp } from "../support/app.ts";
import { type FreshDatabase, freshDatabase, testDatabase } from "../support/database.ts";

let database: FreshDatabase;
let http: TestApp["http"];
beforeAll(async () => {
  database = await freshDatabase();
  ({ http } = await ownApp(database));
});

const sources = [lineSource("first", 1), lineSource("second", 2)] as const;
const [first, second] = sources;

interface ChangeLine {
  readonly cursor: string;
  readonly revision: number;
  readonly change: string;
  readonly kind: string;
  readonly key: string;
  readonly id: string | null;
  readonly record: unknown;
}

async function get(query: Record<string, string | string[]>) {
  const response = await http.fastify.inject({ method: "GET", url: "/changes", query });
  return { status: response.statusCode, type: response.headers["content-type"], text: response.body };
}

async function pageOf(query: Record<string, string>) {
  const lines = (await get(query)).text.trimEnd().split("\n");
  const parsed = lines.map((line) => JSON.parse(line) as ChangeLine & { next: string; hasMore: boolean });
  const { next = "", hasMore = false } = parsed.at(-1) ?? {};
  return { items: parsed.slice(0, -1) as readonly ChangeLine[], next, hasMore };
}

interface Decided {
  readonly act: "DECIDE" | "UNDO";
  readonly pair: readonly [number, number];
}

/** Keeps a copy by the feed alone. */
class Consumer {
  readonly copy = new Map<string, unknown>();
  readonly seen: string[] = [];
  #next: string | undefined;

  async pull(limit: number): Promise<boolean> {
    const since: Record<string, string> = this.#next === undefined ? {} : { since: this.#next };
    const { items, next, hasMore } = await pageOf({ ...since, limit: String(limit) });
    for (const { revision, kind, key, record } of items) {
      this.seen.push(`${revision} ${kind} ${key}`);
      if (record === null) this.copy.delete(`${kind} ${key}`);
      else this.copy.set(`${kind} ${key}`, record);
    }
    this.#next = next;
    return hasMore;
  }

  async catchUp(limit: number): Promise<void> {
    while (await this.pull(limit));
  }
}

/** What all sources together state now of each thing, whichever keys were found to be it. */
async function snapshot(): Promise<ReadonlyMap<string, unknown>> {
  const rows = await rowsOf(
    database,
    `select kind || ' ' || root as name, ingest.overlay(payload
       order by rank desc, source_id desc, key = root, key collate "C" desc) as record
     from (
       select record.*, source.rank, coalesce(alias.target_key, record.key) as root
       from ingest.record join ingest.source on source.id = record.source_id
       left join ingest.alias on alias.kind = record.kind and alias.key = record.key
     ) as counted
     group by kind, root`,
  );
  return new Map(rows.map(({ name, record }) => [name as string, record]));
}

async function allChanges(): Promise<readonly string[]> {
  const rows = await rowsOf(
    database,
    "select revision || ' ' || kind || ' ' || key as name from ingest.change order by revision, kind, key",
  );
  return rows.map(({ name }) => name as string);
}

/** Things that were there at two revisions, of which a difference says something else than their states, folded one by one. */
const MISTOLD = `
  select moved.*, told.change
  from (
    select earlier.number as earlier, later.number as later, change.kind, change.key,
      ingest.folded_at(change.kind, change.key, earlier.number)
        is distinct from ingest.folded_at(change.kind, change.key, later.number) as differs
    from (select 0 as number union all select number from ingest.revision) as earlier
    join ingest.revision as later on later.number > earlier.number
    join ingest.change on change.revision > earlier.number and change.revision <= later.number
    group by earlier.number, later.number, change.kind, change.key
    having bool_and(change.change not in ('MERGED', 'SPLIT'))
  ) as moved
  left join lateral ingest.between_revisions(earlier, later) as told on (told.kind, told.key) = (moved.kind, moved.key)
  where coalesce(told.change, 'CHANGED') = 'CHANGED' and differs is distinct from (told.change is not null)`;

describe("the feed of changes", () => {
  beforeAll(async () => {
    await importLines(database, first, [territory("751410000"), organization("A"), organization("B")]);
    await importLines(database, first, [territory("751410000"), organization("A", { addressRu: "x" })], {
      accept: true,
    });
  });

  it("tells each change on a line, in the order of revisions, and where to go on", async () => {
    const { status, type, text } = await get({ limit: "4" });
    expect([status, type]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
    expect(text.endsWith("\n")).toBe(true);
    const { items, next, hasMore } = await pageOf({ limit: "4" });
    expect(items.map(({ revision, change, kind, key }) => `${revision} ${change} ${kind} ${key}`)).toEqual([
      "1 ADDED Organization A",
      "1 ADDED Organization B",
      "1 ADDED Territory 751410000",
      "2 CHANGED Organization A",
    ]);
    expect(items[3]?.record).toEqual({ nameRu: "Фонд A", legalForm: "PUBLIC_FOUNDATION", addressRu: "x" });
    expect([next, hasMore]).toEqual([items[3]?.cursor, true]);
    const rest = await pageOf({ since: next });
    expect(rest.items).toMatchObject([{ revision: 2, change: "GONE", key: "B", record: null }]);
    const nothing = await pageOf({ since: rest.next });
    expect(nothing).toEqual({ items: [], next: rest.next, hasMore: false });
  });

  it("is narrowed to types, and the same in GraphQL", async () => {
    const { items, next } = await pageOf({ kinds: "Territory" });
    const query = `{ changes(kinds: ["Territory"]) { next hasMore items { cursor kind at: key id record } } }`;
    const response = await http.fastify.inject({ method: "POST", url: "/graphql", payload: { query } });
    const [{ cursor, kind, key, id, record } = {} as ChangeLine] = items;
    const { changes } = response.json<{ data: { changes: { items: { record: string }[] } } }>().data;
    expect(changes).toMatchObject({ next, hasMore: false, items: [{ cursor, kind, at: key, id }] });
    expect(JSON.parse(changes.items[0]?.record ?? "")).toEqual(record);
  });

  it.each([
    [{ since: "nonsense" }, 400, "CHANGES_CURSOR"],
    [{ since: ["nonsense", "nonsense"] }, 400, "CHANGES_QUERY"],
    [{ kind: "Grant" }, 400, "CHANGES_QUERY"],
    [{ limit: "1001" }, 400, "CHANGES_SIZE"],
    [{ limit: "many" }, 400, "CHANGES_SIZE"],
    [{ limit: "0" }, 400, "CHANGES_SIZE"],
    [{ limit: "1e2" }, 400, "CHANGES_SIZE"],
    [{ limit: " 5" }, 400, "CHANGES_SIZE"],
    [{ limit: "0x10" }, 400, "CHANGES_SIZE"],
    [{ limit: ["1", "2"] }, 400, "CHANGES_SIZE"],
    [{ kinds: "Organisation" }, 400, "KIND_UNKNOWN"],
    [{ since: `${Buffer.from('[1,"Grant","1","abc"]').toString("base64url")}.AAAA` }, 410, "CHANGES_EXPIRED"],
  ])("refuses %j", async (query, expected, reason) => {
    const { status, text } = await get(query);
    expect([status, JSON.parse(text)]).toMatchObject([expected, { errors: [{ extensions: { reason } }] }]);
  });

  it("ends for a cursor of another history", async () => {
    const { next } = await pageOf({ limit: "4" });
    await using other = await freshDatabase();
    const { rows } = await database.pool.query<{ secret: Buffer }>("select secret from access.signing_key");
    await other.pool.query("insert into access.signing_key (id, secret) values (1, $1)", [rows[0]?.secret]);
    const app = await createApp(other, { log: () => undefined });
    const response = await app.fastify.inject({ method: "GET", url: "/changes", query: { since: next } });
    expect([response.statusCode, response.body]).toEqual([410, expect.stringContaining("CHANGES_EXPIRED")]);
    await app.fastify.close();
  });
});

describe("a thousand changes of the bundled registers", () => {
  it("are told by the records of their own things, without a look at any other", async () => {
    const client = await (await testDatabase()).pool.connect();
    try {
      await client.query("begin");
      await client.query(
        `select count(ingest.folded_at(kind, key, revision))
         from (select * from ingest.change order by revision, kind, key limit 1000) as page`,
      );
      const { rows } = await client.query(
        `select seq_tup_read::int as whole, (idx_scan > 0) as found from pg_stat_xact_user_tables
         where schemaname = 'ingest' and relname = 'record'`,
      );
      expect(rows).toEqual([{ whole: 0, found: true }]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});

describe("whoever applies the feed", () => {
  it("misses nothing and is told nothing twice beside writers", async () => {
    const consumer = new Consumer();
    const writing = { ended: false };
    const write = async (source: typeof first, name: string) => {
      for (const step of [1, 2, 3, 4]) {
        const lines = Array.from({ length: 8 }, (_, n) =>
          organization(`${name}${n}`, { addressRu: String(step * n) }),
        );
        await importLines(database, source, lines, { accept: true });
      }
    };
    const writers = Promise.all([write(first, "P"), write(second, "Q")]).then(() => (writing.ended = true));
    while (!writing.ended) await consumer.pull(3);
    await writers;
    await consumer.catchUp(5);
    expect(consumer.seen).toEqual(await allChanges());
    expect(consumer.copy).toEqual(await snapshot());
  });

  const statement = fc.tuple(fc.constantFrom("A", "B", "C", "D", "E"), fc.integer({ min: 0, max: 3 }));
  const linesOf = (statements: readonly (readonly [string, number])[]): Line[] =>
    statements.map(([key, value]) => organization(key, value === 0 ? {} : { addressRu: String(value) }));
  const place = fc.nat({ max: 20 });
  const decision = fc.record<Decided>({
    act: fc.constantFrom("DECIDE", "UNDO"),
    pair: fc.tuple(place, place),
  });
  const delivery = fc.record({
    source: fc.constantFrom(...sources),
    lines: fc.array(statement, { minLength: 1, maxLength: 7 }).map(linesOf),
    again: fc.boolean(),
    decisions: fc.array(decision, { minLength: 1, maxLength: 2 }),
    pull: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  });

  /** Two organizations that there are become one, or the eldest decision is undone; what cannot be is refused. */
  async function decide({ act, pair }: Decided): Promise<void> {
    const question =
      act === "DECIDE"
        ? "select key from register.organization order by id"
        : `select unnest(array[key, target_key]) as key from ingest.identity_decision
           where verdict = 'SAME' and undone_revision is null order by id limit 2`;
    const rows = await rowsOf(database, question);
    const places = act === "DECIDE" ? pair : [0, 1];
    const [key, targetKey] = places.map((one) => String(rows[one % rows.length]?.["key"])) as [
      string,
      string,
    ];
    const said = { act, kind: "Organization", key, targetKey, verdict: "SAME", by: "R", why: "So" } as const;
    await decideIdentity(database, said).catch((error: unknown) => {
      if (!(error instanceof UserInputError)) throw error;
    });
  }

  it("holds what a snapshot holds, whatever was delivered, repeated, merged, split and put in another order", async () => {
    const consumer = new Consumer();
    const history = fc.array(delivery, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(history, async (deliveries) => {
        for (const { source, lines, again, decisions, pull } of deliveries) {
          await importLines(database, source, lines, { accept: true });
          if (again) await importLines(database, source, lines.toReversed(), { accept: true });
          for (const one of decisions) await decide(one);
          if (pull !== undefined) await consumer.pull(pull);
        }
        await consumer.catchUp(3);
        expect(consumer.copy).toEqual(await snapshot());
      }),
      { numRuns: 5, seed: 20261121, endOnFailure: true },
    );
    expect(consumer.seen).toEqual(await allChanges());
    expect(await rowsOf(database, MISTOLD)).toEqual([]);
    expect(await rowsOf(database, "select distinct change from ingest.change order by change")).toEqual(
      ["ADDED", "CHANGED", "GONE", "MERGED", "SPLIT"].map((change) => ({ change })),
    );
  });
});
