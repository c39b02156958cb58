import { beforeAll, describe, expect, it } from "vitest";

import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

interface Hit {
  readonly kind: string;
  readonly score: number;
  readonly language: string;
  readonly name: { readonly kk: string | null; readonly ru: string | null; readonly en: string | null };
  readonly node: { readonly id: string; readonly bin?: string | null };
}

const QUESTION = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { kind score language name { kk ru en } node { id ... on Organization { bin } } }
  }
}`;

let bench: PlannerBench;
let some: { readonly id: number; readonly name_ru: string };
beforeAll(async () => {
  const database = await testDatabase();
  bench = plannerOver(database);
  const { rows } = await database.pool.query<typeof some>(
    `select id, name_ru from register.organization
     where name_ru ~ '«[А-Яа-я]{5,} [А-Яа-я]{5,}»$' and name_kk is null order by id limit 1`,
  );
  some = rows[0] as typeof some;
});

const search = async (text: string, page: object = {}) => {
  const { data } = await bench.ask(QUESTION, { text, ...page });
  return data.search as {
    totalCount: number;
    nodes: Hit[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

const cyrillic = "абвгдеёзийклмнопрстуфыэ";
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(cyrillic, (letter, at) => [letter, "abvgdeeziiklmnoprstufye".charAt(at)]),
);
const more = {
  ж: "zh",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ь: "",
  ю: "iu",
  я: "ia",
} as const;
const inLatin = (text: string) =>
  text.toLowerCase().replaceAll(/[а-яё]/g, (letter) => ({ ...latin, ...more })[letter] ?? letter);

describe("a search", () => {
  it("puts a whole name first, and says how sure and in which language", async () => {
    const [first] = (await search(some.name_ru)).nodes;
    expect(first).toMatchObject({
      kind: "ORGANIZATION",
      score: 1,
      language: "RU",
      node: { id: `Organization:${some.id}` },
    });
  });

  it.each([
    ["in capitals", (name: string) => name.toUpperCase(), 0.95],
    ["without quotation marks", (name: string) => name.replaceAll(/[«»]/g, ""), 0.95],
    ["by its beginning", (name: string) => name.slice(0, -2), 0.9],
    ["in Latin letters", inLatin, 0.5],
    ["with a slip of the hand", (name: string) => `${name.slice(0, -4)}ъ${name.slice(-3)}`, 0.5],
    ["with a Latin look-alike", (name: string) => name.replace("о", "o"), 0.5],
    ["decomposed", (name: string) => name.normalize("NFD"), 0.95],
  ])("finds a name %s", async (_how, written, least) => {
    const { nodes } = await search(written(some.name_ru));
    const hit = nodes.find(({ node }) => node.id === `Organization:${some.id}`);
    expect(hit?.score).toBeGreaterThanOrEqual(least);
  });

  it("finds public councils too, and only those that are asked for", async () => {
    const ask = (kinds: string) =>
      bench.ask(`{ search(text: "общественный совет", kinds: [${kinds}], first: 5) { nodes { kind } } }`);
    const kinds = (await ask("PUBLIC_COUNCIL")).data.search.nodes.map(({ kind }: Hit) => kind);
    expect(kinds).toEqual(Array(5).fill("PUBLIC_COUNCIL"));
    expect((await ask("")).data.search.nodes).toEqual([]);
  });

  it("ranks by score, and gives every hit once over its pages", async () => {
    const whole = await search("қоғамдық қор", { first: 30 });
    const head = await search("қоғамдық қор", { first: 10 });
    const tail = await search("қоғамдық қор", { first: 20, after: head.pageInfo.endCursor });
    expect([...head.nodes, ...tail.nodes]).toEqual(whole.nodes);
    const scores = whole.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(whole.totalCount).toBe(1000);
  });

  it("takes a cursor for the text that it was given for alone", async () => {
    const { pageInfo } = await search("общественный фонд", { first: 1 });
    await expect(
      search("общественное объединение", { first: 1, after: pageInfo.endCursor }),
    ).rejects.toMatchObject({
      reason: "CURSOR_INVALID",
    });
  });

  it.each(["%%%%%", "___", "a\\", "' OR 1=1--", '"; select pg_sleep(5)--', "$$$", "zzqxjv"])(
    "finds nothing for %s, which means what it says",
    async (text) => {
      expect((await search(text)).nodes).toEqual([]);
    },
  );

  it("is one statement, and the same from the database's text and from graphql-js", async () => {
    const variables = { text: some.name_ru, first: 3 };
    const asked = await bench.ask(QUESTION, variables);
    expect(asked.statements).toHaveLength(1);
    expect((await bench.walk(QUESTION, variables)).data).toEqual(asked.data);
  });
});
