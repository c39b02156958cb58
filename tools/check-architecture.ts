import { existsSync, globSync } from "node:fs";
import { sep } from "node:path";

import { cruiseRooms } from "./rooms.ts";

const ROOMS = ["entities", "schema", "resolvers", "src"];

const files = globSync(ROOMS.map((room) => `${room}/**/*.{ts,tsx}`)).map((file) => file.replaceAll(sep, "/"));
const { violations, cruised } = cruiseRooms(ROOMS.filter((room) => existsSync(room)));
const unseen = files.filter((file) => !cruised.has(file));

for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
// A compiler that dependency-cruiser cannot read makes it see no module at all, and report success.
for (const file of unseen) console.error(`not read by dependency-cruiser: ${file}`);

console.log(
  `${files.length} files, ${violations.length} imports against the rooms, ${unseen.length} files unread`,
);
process.exitCode = files.length === 0 || violations.length + unseen.length > 0 ? 1 : 0;
