import { RegisterFileError } from "../../../src/ingestion/connectors/connector.ts";
import { RowRefused } from "../../../src/ingestion/normalise/row-refused.ts";

/** The same of what is not done at once. */
export async function rejectionOf(reading: Promise<unknown>): Promise<string | undefined> {
  const outcome = await reading.then(
    () => () => undefined,
    (error: unknown) => () => {
      throw error;
    },
  );
  return refusalOf(outcome);
}

/** The reason for which a value or a file is refused; undefined where it is taken. */
export function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof RowRefused || error instanceof RegisterFileError) return error.reason;
    throw error;
  }
}
