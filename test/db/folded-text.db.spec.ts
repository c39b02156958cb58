import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

/** Names as they are, and what hardly any name has: other dashes, blanks and marks, letters in two parts. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ...Array.from(`${ALPHABET}${ALPHABET.toLowerCase()} «»"-.№7aZ  –\u00a0\t\n„’`),
    ...Array.from("`'ӛѝ\u0306\u0308"),
  ),
  maxLength: 40,
});
const texts = fc.sample(anyText, { numRuns: 3_000, seed: 14 });

const inPlaceOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (letter, index) => [letter, to[index] ?? ""]));
const confused = inPlaceOf("ёәғқңөӛұүһіѐӗѝ", "еагкнооуухиееи");
const ranks = inPlaceOf(
  "әбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяӛѐӗѝ",
  "бвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљфззл",
);

function letterByLetter(text: string, becomes: ReadonlyMap<string, string>): string {
  const letters = Array.from(text.normalize("NFC").toLowerCase());
  return letters.map((letter) => becomes.get(letter) ?? letter).join("");
}

function foldedByHand(text: string): string {
  return letterByLetter(text, confused)
    .replaceAll(/[-‐‑–—\u00a0\u202f\t\r\n]/g, " ")
    .replaceAll(/[«»„“”‟‘’ʼ`"']/g, "")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/^ +| +$/g, "");
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

async function ask(text: string, ...values: readonly (string | null)[]): Promise<unknown> {
  const { rows } = await database.pool.query<{ answer: unknown }>(`select ${text} as answer`, [...values]);
  return rows[0]?.answer;
}

async function askEach(text: string): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query<{ answer: unknown }>(
    `select ${text} as answer from unnest($1::text[]) with ordinality as one (name, place) order by place`,
    [texts],
  );
  return rows.map(({ answer }) => answer);
}

async function sorted(names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    'select name from unnest($1::text[]) as name order by register.sort_key(name) collate "C"',
    [names],
  );
  return rows.map(({ name }) => name);
}

describe("a folded text", () => {
  it("is folded letter by letter, whichever signs it has", async () => {
    expect(await askEach("register.fold(name)")).toEqual(texts.map(foldedByHand));
  });

  it.each([
    ["Үкіметтік емес ұйым", "укиметтик емес уйым"],
    ["ҚОҒАМДЫҚ ҚОРЫ", "когамдык коры"],
    ["Әлем Ёлка Һан Өрлеу Ңұсқа", "алем елка хан орлеу нуска"],
    ['«Нұр-Әлем»  “Қазақстан” ‘x’ "y"', "нур алем казакстан x y"],
    ["кӛмек", "комек"],
    ["  a \t b\u00a0c — d ", "a b c d"],
    ["Ünsız Älem", "ünsız älem"],
    ["йод", "йод"],
    ["", ""],
  ])("of %j is %j", async (text, folded) => expect(await ask("register.fold($1)", text)).toBe(folded));

  it("is the same for composed and decomposed letters", async () => {
    expect(await ask("register.fold($1)", "Й\u0306 и\u0306".normalize("NFD"))).toBe(
      await ask("register.fold($1)", "Й\u0306 и\u0306".normalize("NFC")),
    );
    expect(await ask("register.fold($1)", "ёй".normalize("NFD"))).toBe("ей");
  });

  it("has every language on a line of its own", async () => {
    expect(await ask("register.folded_lines($1, $2, $3)", "Қор", null, "Fund")).toBe("\nкор\nfund\n");
    expect(await ask("register.folded_lines($1, $2, $3)", null, null, null)).toBe("\n");
  });
});

describe("the order of texts", () => {
  it("is that of the Kazakh alphabet, whatever the case", async () => {
    const shuffled = Array.from(ALPHABET).toSorted();
    expect((await sorted(shuffled)).join("")).toBe(ALPHABET);
    expect((await sorted(Array.from(ALPHABET.toLowerCase()).toSorted())).join("")).toBe(
      ALPHABET.toLowerCase(),
    );
    expect(await sorted(["Ұлан", "ұлт", "Улы", "Үлгі", "Ула"])).toEqual([
      "Ула",
      "Улы",
      "Ұлан",
      "ұлт",
      "Үлгі",
    ]);
  });

  it("is decided letter by letter", async () => {
    const inFront = /^[ «»„“”‟‘’ʼ`"']+/;
    const keys = texts.map((text) => letterByLetter(text.normalize("NFC").replace(inFront, ""), ranks));
    expect(await askEach("register.sort_key(name)")).toEqual(keys);
  });

  it("does not look at quotation marks in front", async () => {
    expect(await sorted(["«Я»", '"Б"', "А"])).toEqual(["А", '"Б"', "«Я»"]);
  });

  it("takes texts of any length and none at all", async () => {
    expect(await ask("length(register.sort_key($1))", "ұ".repeat(5_000))).toBe(200);
    expect(await ask("register.sort_key($1)", null)).toBe("");
  });
});
