import { Migration } from "@mikro-orm/migrations";

interface Letters {
  readonly from: string;
  readonly to: string;
}

/** Letters that keyboards and fonts lack, and what is written in their place. */
const confused = { from: "ёәғқңөӛұүһіѐӗѝ", to: "еагкнооуухиееи" };
const blanks = "-‐‑–—\u00a0\u202f\t\r\n";
const quotationMarks = "«»„“”‟‘’ʼ`\"'";
const anyFolded = {
  from: confused.from + blanks + quotationMarks,
  to: confused.to + " ".repeat(blanks.length),
};

/** What nearly all names are made of; texts of these alone are composed, and there are few signs to fold in them. */
const ordinary = '- 0-9A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі.,:;()/№&+«»"';
const ordinaryFolded = { from: 'қіғұәүңөһё-«»"', to: "кигуаунохе " };

const fold = `
  create or replace function register.fold(value text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(
    case when value ~ ${literal(`^[${ordinary}]*$`)} then ${translated("value", ordinaryFolded)}
      else ${translated("register.composed(value)", anyFolded)} end,
    '  +', ' ', 'g'))`;

/** The Kazakh alphabet and rare variants, beside code points that ascend in its order. */
const ranks = {
  from: "әбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяӛѐӗѝ",
  to: "бвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљфззл",
};

/** `translate` asks for each letter which one of these it is, and for the others in vain. */
const frequentFirst = " аореықлмсітднукгғбзипвфжшұч";

const sortKey = `
  create or replace function register.sort_key(value text) returns text
  language sql immutable parallel safe
  return coalesce(left(${translated(
    `ltrim(register.composed(value), ${literal(` ${quotationMarks}`)})`,
    inOrder(frequentFirst, ranks),
  )}, 200), '')`;

/** Quotation marks of which two, and no more, show where the words of a name begin and end. */
const mark = '«»„“”"';

const quotedWords = `
  create or replace function ingest.quoted_words(name text) returns text
  language sql immutable parallel safe
  return case when name ~ '^[^${mark}]*[${mark}][^${mark}]+[${mark}][^${mark}]*$'
    then lower(split_part(translate(name, '${mark}', '${'"'.repeat(mark.length)}'), '"', 2) collate register.letters) end`;

function translated(text: string, { from, to }: Letters): string {
  return `translate(lower(${text} collate register.letters), ${literal(from)}, ${literal(to)})`;
}

/** The same letters, those that are named in front; what is no letter of them becomes itself. */
function inOrder(first: string, { from, to }: Letters): Letters {
  const ranked = new Map(Array.from(from, (letter, index) => [letter, to[index] ?? letter]));
  const letters = [...new Set([...Array.from(first), ...ranked.keys()])];
  return { from: letters.join(""), to: letters.map((letter) => ranked.get(letter) ?? letter).join("") };
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What is worked out of each name when it is written, as it was, in half of the time. */
export class Migration2026112173 extends Migration {
  override up(): void {
    for (const definition of [fold, sortKey, quotedWords]) this.addSql(definition);
  }
}
