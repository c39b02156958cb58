import iconv from "iconv-lite";

/** The two eight-bit encodings in which Kazakhstan's registers are still written; only RK1048 has the Kazakh letters. */
export type LegacyEncoding = "CP1251" | "RK1048";

const codecs = { CP1251: "win1251", RK1048: "rk1048" } as const;

/** The letters for which RK1048 has other bytes than cp1251 has for the same places. */
const kazakhOnly = /[ӘәҒғҚқҢңӨөҰұҮүҺһ]/;
const cyrillicWord = /(?<![A-Za-z])[А-Яа-яЁёІіӘәҒғҚқҢңӨөҰұҮүҺһ]{2,}(?![A-Za-z])/g;
// No text has these, whatever its encoding.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000e-\u001f]/;

/** The half of it that has to be in words of Kazakh or Russian: in Latin languages high bytes stand alone. */
const SMALLEST_SHARE = 0.5;

export function legacyText(
  bytes: Uint8Array,
  encoding: LegacyEncoding,
): { readonly text: string; readonly undefinedAt: number | undefined } {
  const text = iconv.decode(bytes, codecs[encoding]);
  const at = text.indexOf("\ufffd");
  return { text, undefinedAt: at === -1 ? undefined : at };
}

/** Undefined where neither encoding gives words. */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding | undefined {
  const { text } = legacyText(bytes, "RK1048");
  if (control.test(text) || inWords(text) < SMALLEST_SHARE * highBytes(bytes)) return undefined;
  return kazakhOnly.test(text) ? "RK1048" : "CP1251";
}

function inWords(text: string): number {
  let letters = 0;
  for (const [word] of text.matchAll(cyrillicWord)) letters += word.length;
  return letters;
}

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}
