import { wholeLetters } from "../../text/whole-letters.ts";

// Everything that is not to be seen: controls (PostgreSQL refuses NUL), soft hyphens, zero-width marks.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f]|[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Most texts have none of these and need not be written anew. */
// oxlint-disable-next-line no-control-regex
const untidy = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]|[^\S ]|\s\s/;
const placeholder = /^[-–—.,_*\s]+$/;

/** A text as it should be read: whole letters, one alphabet a word, single spaces. Undefined where it says nothing. */
export function cleanText(text: string): string | undefined {
  const visible = tidy(text.toWellFormed()).trim();
  if (visible === "" || isPlaceholder(visible)) return undefined;
  return wholeLetters(visible);
}

function tidy(text: string): string {
  return untidy.test(text) ? text.replaceAll(invisible, unseen).replaceAll(/\s+/g, " ") : text;
}

/** `-`, `.` and the like stand in registers for "nothing". */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

function unseen(character: string): string {
  return character < "\u00a0" ? " " : "";
}
