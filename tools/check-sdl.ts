import { readFileSync } from "node:fs";

import { printApiSchema } from "../resolvers/print-schema.ts";
import { buildApiSchema } from "../resolvers/schema.ts";
import { breakingChanges, unannounced } from "./breaking-changes.ts";
import { committedSdl, earlierSdl, SDL_FILE } from "./sdl.ts";
import { undatedDeprecations } from "./undated-deprecations.ts";

const present = printApiSchema(buildApiSchema());
const earlier = earlierSdl(present);
const broken = earlier === undefined ? [] : await breakingChanges(earlier, present);

const problems = [
  ...(committedSdl() === present ? [] : [`${SDL_FILE} is not what the code says: npm run schema`]),
  ...undatedDeprecations(present).map(
    (place) => `${place} is deprecated without a date (YYYY-MM-DD) in its reason`,
  ),
  ...unannounced(broken, readFileSync("CHANGELOG.md", "utf8")).map(
    ({ place, message }) => `${message}: announce it in CHANGELOG.md as "- **Breaking:** … \`${place}\`"`,
  ),
];

for (const problem of problems) console.error(problem);
console.log(
  earlier === undefined
    ? "no earlier version of the schema to compare with"
    : `${broken.length} breaking changes since the earlier version of the schema`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
