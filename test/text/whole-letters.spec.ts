import { expect, it } from "vitest";

import { wholeLetters } from "../../src/text/whole-letters.ts";

it("makes the letters of a word one alphabet, whatever an office program left", () => {
  expect(wholeLetters("Мемлекеттiк")).toBe("Мемлекеттік");
  expect(wholeLetters("кӛмек")).toBe("көмек");
  expect(wholeLetters("ҚaзMunay")).toBe("ҚaзMunay");
});

it("reads a word that is half Latin only boldly", () => {
  expect(wholeLetters("Aтоо")).toBe("Атоо");
  expect(wholeLetters("MATЕ")).toBe("MATЕ");
  expect(wholeLetters("MATЕ", "bold")).toBe("МАТЕ");
});
