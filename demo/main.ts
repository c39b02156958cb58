import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundledRegisters } from "./registers.ts";
import type { BundledRegister } from "./registers.ts";

const folder = process.argv[2];

if (folder === undefined) {
  console.error("Usage: npm run demo -- <folder>");
  process.exitCode = 2;
} else {
  for (const register of bundledRegisters()) write(folder, register);
}

function write(into: string, { connectorId, files }: BundledRegister): void {
  const place = join(into, connectorId);
  mkdirSync(place, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(place, name), bytes);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`${place}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB`);
}
