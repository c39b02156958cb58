import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./server-process.ts";

const page = join(root, "docs", "performance.md");

/** Puts measured figures into the documentation, in the place of those before. */
export function document(name: string, block: string): void {
  writeFileSync(page, withBlock(readFileSync(page, "utf8"), name, block));
}

/** @throws Error where the text has no place of that name. */
export function withBlock(text: string, name: string, block: string): string {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place for ${name}: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
}
