import { expect, test } from "vitest";

import { closingLine, type TestReport } from "../../tools/test-report.ts";

const NOTHING: TestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

test.each<[string, Partial<TestReport>]>([
  ["12 passed, 0 failed", { numPassedTests: 12 }],
  ["12 passed, 1 failed", { numPassedTests: 12, numFailedTests: 1 }],
  ["3 passed, 0 failed, 2 skipped", { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }],
  ["3 passed, 1 failed", { numPassedTests: 3, testResults: [{ status: "failed", assertionResults: [] }] }],
])("%s", (line, report) => {
  expect(closingLine({ ...NOTHING, ...report })).toBe(line);
});

test("a failed test is not counted again with its file", () => {
  const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] }];
  expect(closingLine({ ...NOTHING, numPassedTests: 1, numFailedTests: 1, testResults })).toBe(
    "1 passed, 1 failed",
  );
});
