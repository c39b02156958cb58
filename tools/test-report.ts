/** What vitest's JSON reporter writes, as far as it is read here. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly SuiteReport[];
}

interface SuiteReport {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** "12 passed, 0 failed", with the skipped ones where there are any; a file that failed as a whole counts as one failure. */
export function closingLine(report: TestReport): string {
  const failed = report.numFailedTests + report.testResults.filter(failedAsAWhole).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${report.numPassedTests} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

function failedAsAWhole({ status, assertionResults }: SuiteReport): boolean {
  return status === "failed" && !assertionResults.some((result) => result.status === "failed");
}
