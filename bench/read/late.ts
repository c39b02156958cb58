/** Somebody gave no answer in the time that a person would wait: there is nothing to compare then. */
export class LateError extends Error {
  override readonly name = "LateError";
}

/** As long as an answer may take. */
export const LONGEST_ANSWER_MS = 10_000;

/** The statuses by which a server says that it is too busy, or that it gave up. */
export const gaveUp = (status: number): boolean => status === 503 || status === 504;

/** Undefined where it comes too late; whatever else goes wrong is thrown. */
export async function unlessLate<Value>(coming: Promise<Value>): Promise<Value | undefined> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof LateError) return undefined;
    throw error;
  }
}
