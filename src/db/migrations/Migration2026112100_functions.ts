import { Migration } from "@mikro-orm/migrations";

/** Letters that keyboards and fonts lack, and what is written in their place. */
const confused = { from: "ёәғқңөӛұүһіѐӗѝ", to: "еагкнооуухиееи" };
const blanks = "-‐‑–—\u00a0\u202f\t\r\n";
const quotationMarks = "«»„“”‟‘’ʼ`\"'";

/** The Kazakh alphabet and rare variants, beside code points that ascend in its order. */
const ranks = {
  from: "әбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяӛѐӗѝ",
  to: "бвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљфззл",
};

/**
 * lower() obeys the collation of the database, and "C" leaves letters outside ASCII alone. This one knows
 * them all on any server: built in from PostgreSQL 17 on, ICU's before.
 */
const letterCase = `
  do $$ begin
    if current_setting('server_version_num')::int >= 170000 then
      create collation register.letters (provider = builtin, locale = 'C.UTF-8');
    else
      create collation register.letters (provider = icu, locale = 'und');
    end if;
  end $$`;

/**
 * Decomposed letters, such as и with a breve for й, would be other letters to everything below. Not declared
 * strict, here and below, because the planner then leaves the call in place, which costs more than its body.
 */
const composed = `
  create function register.composed(value text) returns text
  language sql immutable parallel safe
  return case when value is nfc normalized then value else normalize(value, nfc) end`;

const fold = `
  create function register.fold(value text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(translate(
    lower(register.composed(value) collate register.letters),
    ${literal(confused.from + blanks + quotationMarks)},
    ${literal(confused.to + " ".repeat(blanks.length))}
  ), '  +', ' ', 'g'))`;

/**
 * Every language on a line of its own, with a line's end on both sides, so that a search can ask for a whole
 * text.
 */
const foldedLines = `
  create function register.folded_lines(kk text, ru text, en text) returns text
  language sql immutable parallel safe
  return e'\\n'
    || coalesce(register.fold(kk) || e'\\n', '')
    || coalesce(register.fold(ru) || e'\\n', '')
    || coalesce(register.fold(en) || e'\\n', '')`;

/** At most 200 characters, because an index takes no value longer than 2,700 bytes. */
const sortKey = `
  create function register.sort_key(value text) returns text
  language sql immutable parallel safe
  return coalesce(left(translate(
    lower(ltrim(register.composed(value), ${literal(` ${quotationMarks}`)}) collate register.letters),
    ${literal(ranks.from)},
    ${literal(ranks.to)}
  ), 200), '')`;

/**
 * Statements about one thing laid over each other in the order they come in, so that the last one is on top.
 */
const overlay = `
  create aggregate ingest.overlay(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}')`;

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The schemas by audience, and the functions that generated columns and the fold of records call. */
export class Migration2026112100 extends Migration {
  override up(): void {
    const schemas = ["register", "ingest", "access", "restricted"];
    const definitions = [letterCase, composed, fold, foldedLines, sortKey, overlay];
    for (const schema of schemas) this.addSql(`create schema if not exists ${schema}`);
    for (const definition of definitions) this.addSql(definition);
  }
}
