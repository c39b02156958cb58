import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import type { Register } from "../../tools/kills/register.ts";

/** The register with so many times the rows; the copies have numbers of their own and no BIN. */
export function repeated(register: Register, times: number): Register {
  const before = firstRowOf(register.after);
  return { ...register, before, after: manyOf(register.after, times) };
}

function firstRowOf({ name, bytes }: RegisterFile): RegisterFile {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, 2);
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

function manyOf({ name, bytes }: RegisterFile, times: number): RegisterFile {
  const [header = "", ...lines] = new TextDecoder().decode(bytes).trimEnd().split("\n");
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    lines.map((line) => copied(line, index + 2)),
  );
  return { name, bytes: new TextEncoder().encode([header, ...lines, ...copies.flat()].join("\n")) };
}

function copied(line: string, copy: number): string {
  const [number, , ...rest] = line.split(";");
  return [`${number}-${copy}`, "", ...rest].join(";");
}
