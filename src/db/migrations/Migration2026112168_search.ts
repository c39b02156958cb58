import { Migration } from "@mikro-orm/migrations";

/**
 * What each letter becomes, the frequent ones first, because `translate` looks through them from the left. Cyrillic, the
 * Latin spellings of Kazakh of 2018 and 2021 and plain ASCII meet in one alphabet, in which ч is 4 and ш is 6, so that a
 * letter never becomes two. What `register.fold` makes one is one already.
 */
const letters: Readonly<Record<string, string>> = {
  " ": " ",
  о: "o",
  а: "a",
  е: "e",
  и: "i",
  т: "t",
  н: "n",
  с: "s",
  р: "r",
  л: "l",
  в: "v",
  к: "k",
  д: "d",
  м: "m",
  ы: "i",
  б: "b",
  у: "u",
  п: "p",
  й: "i",
  г: "g",
  я: "a",
  з: "z",
  ч: "4",
  ж: "j",
  х: "h",
  ш: "6",
  ц: "s",
  ф: "f",
  щ: "6",
  э: "e",
  ю: "u",
  y: "i",
  q: "k",
  w: "u",
  ı: "i",
  ï: "i",
  ä: "a",
  á: "a",
  ö: "o",
  ó: "o",
  ü: "u",
  ú: "u",
  ū: "u",
  ý: "u",
  ğ: "g",
  ǵ: "g",
  ñ: "n",
  ń: "n",
  ş: "6",
  ç: "4",
  ь: "",
  ъ: "",
};

/** Two letters of a Latin spelling that stand for one; `c` alone, and what is left of `ts`, is с. */
const pairs = { kh: "h", zh: "j", ch: "4", sh: "6", ts: "s", ia: "a", iu: "u", c: "s" };

const inOneAlphabet = `translate(folded, '${Object.keys(letters).join("")}', '${Object.values(letters).join("")}')`;

/** Different words may share a skeleton, so it serves to find and not to decide. All of it is ASCII. */
const skeleton = `
  create function register.skeleton(folded text) returns text
  language sql immutable parallel safe
  return ${Object.entries(pairs).reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, inOneAlphabet)}`;

const indexOf = (table: string): string => `
  create index ${table}_skeleton_index on register.${table} using gin (register.skeleton(name_folded) gin_trgm_ops)`;

/** So many hits, the best ones, are given and counted. */
const MOST_HITS = 1_000;

/** Without three letters or digits in a row there is nothing that an index could look up. */
const question = `
      select register.composed(asked) as text, register.fold(asked) as folded,
        register.skeleton(register.fold(asked)) as skeleton
      where register.skeleton(register.fold(asked)) ~ '[a-z0-9]{3}'`;

const named = (condition: string): string =>
  [
    { type: "Organization", kind: "ORGANIZATION", table: "organization" },
    { type: "PublicCouncil", kind: "PUBLIC_COUNCIL", table: "public_council" },
  ]
    .map(
      ({ type, kind, table }) => `
      select '${type}' as type, id, name_kk, name_ru, name_en, name_folded, name_sort, question.*
      from question join register.${table} on ${condition}
      where '${kind}' = any(wanted)`,
    )
    .join(" union all");

const hasAll = `register.skeleton(name_folded) like '%' || regexp_replace(skeleton, '([%_\\\\])', '\\\\\\1', 'g') || '%'`;

const similar = `(select count(*) from whole) < ${MOST_HITS} and skeleton <% register.skeleton(name_folded)`;

/**
 * Names that have the whole text, spelled in whatever way, by three steps; and only where they are few, those that have
 * most of its runs of three letters: of a text that many names have, the others would be thousands.
 */
const searchHits = `
  create function register.search_hits(asked text, wanted text[]) returns table (
    place int, type text, id int, score numeric, name_kk text, name_ru text, name_en text, asked_skeleton text
  ) language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.7
  begin atomic
    with question as materialized (${question}
    ), whole as materialized (${named(hasAll)}
    ), ranked as (
      select whole.*, case
        when text in (name_kk, name_ru, name_en) then 1
        when position(e'\\n' || folded || e'\\n' in name_folded) > 0 then 0.95
        when position(e'\\n' || folded in name_folded) > 0 then 0.9
        else 0.8
      end as score
      from whole
    ), similar_name as (${named(similar)}
    ), found as (
      select * from ranked
      union all
      select similar_name.*,
        round(0.7 * word_similarity(skeleton, register.skeleton(name_folded))::numeric, 3) as score
      from similar_name
      where not exists (select from whole where whole.type = similar_name.type and whole.id = similar_name.id)
    )
    select row_number() over best, found.type, found.id, found.score, found.name_kk, found.name_ru, found.name_en,
      found.skeleton
    from found
    window best as (order by found.score desc, length(found.name_folded), found.name_sort, found.type, found.id)
    order by 1
    limit ${MOST_HITS};
  end`;

/** The language of the name that has the most of what was asked; the shortest of several. */
const matchedLanguage = `
  create function register.matched_language(asked_skeleton text, kk text, ru text, en text) returns text
  language sql immutable parallel safe
  return (
    select language
    from (values ('KK', kk), ('RU', ru), ('EN', en)) as name (language, text)
    where text is not null
    order by word_similarity(asked_skeleton, register.skeleton(register.fold(text))) desc, length(text), language
    limit 1
  )`;

/** Most rows have the same value, and yet the index counts them in a fraction of what their table takes. */
const counted = [
  "create index organization_is_ngo_index on register.organization (is_ngo)",
  "create index social_order_administration_level_index on register.social_order (administration_level)",
];

/** Lists that begin with the largest or the latest are read from here; what is not known stands at their end. */
const descending = [
  ["organization", "registered_on"],
  ["grant", "amount"],
  ["social_order", "amount"],
].map(
  ([table, column]) =>
    `create index ${table}_${column}_descending_index on register."${table}" (${column} desc nulls last, id desc)`,
);

/** Finds by names: whole, by their beginning, in another spelling, or with slips of the hand. */
export class Migration2026112168 extends Migration {
  override up(): void {
    const indexes = ["organization", "public_council"].map(indexOf);
    const definitions = [skeleton, ...indexes, searchHits, matchedLanguage, ...counted, ...descending];
    this.addSql("create extension if not exists pg_trgm");
    for (const definition of definitions) this.addSql(definition);
  }
}
