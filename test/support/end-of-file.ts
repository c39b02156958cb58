type Closing = () => Promise<unknown>;

let closings: Closing[] = [];

/** What is closed when the file of the running test is over. Modules outlive files, so they cannot do it by themselves. */
export function atEndOfFile(closing: Closing): void {
  closings.push(closing);
}

export async function endFile(): Promise<void> {
  const due = closings;
  closings = [];
  for (const closing of due.toReversed()) await closing();
}
