import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { type Register, registerOf } from "../../tools/kills/register.ts";
import { copiedLine } from "./copied-line.ts";

/** More rows than the bundled register has. */
const ALL_ROWS = 1_000_000;

/**
 * The bundled NGO base, so many times or a part of it. The copies have numbers, BINs and names of their own, and as many
 * of them have none. Before it there is its first row alone.
 */
export function repeated(times: number): Register {
  const { references, before: whole } = registerOf(ALL_ROWS);
  return { references, before: firstRowOf(whole), after: manyOf(whole, times) };
}

function firstRowOf({ name, bytes }: RegisterFile): RegisterFile {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, 2);
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

function manyOf({ name, bytes }: RegisterFile, times: number): RegisterFile {
  const [header = "", ...lines] = new TextDecoder().decode(bytes).trimEnd().split("\n");
  const first = lines.slice(0, Math.ceil(lines.length * Math.min(times, 1)));
  const copies = Array.from({ length: Math.max(times - 1, 0) }, (_, index) =>
    lines.map((line) => copiedLine(line, index + 1)),
  );
  return { name, bytes: new TextEncoder().encode([header, ...first, ...copies.flat()].join("\n")) };
}
