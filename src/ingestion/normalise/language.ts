import type { Text } from "../connectors/connector.ts";

const kazakhLetters = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/;
const cyrillic = /[\u0400-\u04ff]/;

/** Names in quotation marks stay as they are in every language. */
const quoted = /["«“„].*?["»”]/g;

/**
 * The language of a text that its source does not tell: by its letters, so that Kazakh without a letter of its own counts
 * as Russian.
 */
export function languageOf(text: string): keyof Text {
  const around = text.replaceAll(quoted, "");
  const telling = /\p{L}/u.test(around) ? around : text;
  if (kazakhLetters.test(telling)) return "kk";
  return cyrillic.test(telling) ? "ru" : "en";
}
