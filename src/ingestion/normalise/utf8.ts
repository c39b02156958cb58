/** Where a file that is no UTF-8 stops being it, and where a part of it is UTF-8 beyond doubt. */
export interface Utf8Evidence {
  /** The first byte that begins no character of UTF-8. */
  readonly firstInvalid: number;
  /** The first of several letters in a row that each take two bytes; undefined where there are none. */
  readonly firstRun: number | undefined;
}

/** In cp1251 a capital before a closing quotation mark looks like one letter of UTF-8, but never three in a row. */
const SHORTEST_RUN = 3;

export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let firstInvalid = bytes.length;
  let firstRun: number | undefined;
  let letters = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) firstInvalid = Math.min(firstInvalid, at);
    letters = length === 2 ? letters + 1 : 0;
    if (letters === SHORTEST_RUN) firstRun ??= at - 2 * (SHORTEST_RUN - 1);
    at += Math.max(length, 1);
  }
  return { firstInvalid, firstRun };
}

/** How many bytes the character takes that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = lengthAfter(first);
  if (!isSecond(first, bytes[at + 1] ?? 0)) return 0;
  for (let next = 2; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function lengthAfter(first: number): number {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Overlong forms, surrogates and what lies beyond Unicode are shut out by the second byte. */
const seconds = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

function isSecond(first: number, second: number): boolean {
  const [least = 0x80, most = 0xbf] = seconds.get(first) ?? [];
  return second >= least && second <= most;
}
