import { writeFileSync } from "node:fs";

import { printApiSchema } from "./print-schema.ts";
import { buildApiSchema } from "./schema.ts";

writeFileSync(new URL("../schema/schema.graphql", import.meta.url), printApiSchema(buildApiSchema()));
