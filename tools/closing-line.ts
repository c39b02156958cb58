import { readFileSync } from "node:fs";

import { closingLine, type TestReport } from "./test-report.ts";

const [file = "build/test-results.json"] = process.argv.slice(2);
console.log(closingLine(JSON.parse(readFileSync(file, "utf8")) as TestReport));
