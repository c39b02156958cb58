import { describe, expect, test } from "vitest";

import { cleanText } from "../../../src/ingestion/normalise/text.ts";

describe("a text is cleaned", () => {
  test.each([
    ["quotation marks of typewriters", "ОФ <<Бұлақ>>", "ОФ «Бұлақ»"],
    ["spaces of every kind", "  Общественный\u00a0 фонд\t«Исток»\r\n", "Общественный фонд «Исток»"],
    ["letters that are made of two", "Байтере\u0438\u0306", "Байтерей".normalize("NFC")],
    ["Latin i in Kazakh words", "Үкiметтiк емес ұйымдар", "Үкіметтік емес ұйымдар"],
    ["the letter ӛ of scanned documents", "кӛмек кӛрсету Ӛмір", "көмек көрсету Өмір"],
    ["Latin look-alikes", "Pecпубликaнское oбъeдинениe", "Республиканское объединение"],
    ["signs that nobody sees", "Қо\u00adғам\u200bдық\u0000 қор", "Қоғамдық қор"],
    ["half of a pair of surrogates", "Қор\ud83d", "Қор\ufffd"],
  ])("of %s", (_what, text, clean) => expect(cleanText(text)).toBe(clean));
});

test.each([
  "ОФ «IamBALA»",
  "COVID-19 және қоғам",
  "IT-орталық",
  "Qазақ",
  "SDG мақсаттары",
  "Taza Álem",
  "КТЖ-Express",
])("%s keeps its Latin letters", (text) => expect(cleanText(text)).toBe(text.normalize("NFC")));

test.each(["", " ", "-", ".", "--", " — ", "...", "_"])("%j says nothing", (text) => {
  expect(cleanText(text)).toBeUndefined();
});
