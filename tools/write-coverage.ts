import { writeFileSync } from "node:fs";

import { COVERAGE_FILE, coveragePage } from "./coverage-page/page.ts";

writeFileSync(COVERAGE_FILE, await coveragePage());
