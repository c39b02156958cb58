import { RegisterFileError } from "../../../src/ingestion/connectors/connector.ts";
import { RowRefused } from "../../../src/ingestion/normalise/row-refused.ts";

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
