import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { type Register, registerOf } from "../../tools/kills/register.ts";

/** More rows than the bundled register has. */
const ALL_ROWS = 1_000_000;

/**
 * The bundled NGO base, so many times or a part of it. The copies have numbers of their own and no BIN. Before it there is
 * its first row alone.
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
    lines.map((line) => copied(line, index + 2)),
  );
  return { name, bytes: new TextEncoder().encode([header, ...first, ...copies.flat()].join("\n")) };
}

function copied(line: string, copy: number): string {
  const [number, , ...rest] = line.split(";");
  return [`${number}-${copy}`, "", ...rest].join(";");
}
