import { randomBytes } from "node:crypto";

/** One event of the server: flat facts, never a variable, a body or a name that a person typed. */
export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/g;

/** SQLSTATE classes 22 and 23: PostgreSQL repeats the value that it refuses. */
const ABOUT_VALUES = /^2[23][0-9A-Z]{3}$/;

/** Hides what may be a person's number; the numbers of organizations have the same shape and go with them. */
export function withoutPersonalNumbers(text: string): string {
  return text.replaceAll(TWELVE_DIGITS, "············");
}

/** A log of JSON lines. */
export function createLog(write: (line: string) => void): Log {
  return (event, facts = {}) => {
    const line = JSON.stringify({ time: new Date().toISOString(), event, ...facts });
    write(`${withoutPersonalNumbers(line)}\n`);
  };
}

/**
 * Logs a fault of ours and returns the id under which an answer may name it. No UUID: one in three hundred ends in twelve
 * digits, which the log would hide.
 */
export function logFault(log: Log, error: unknown): string {
  const errorId = randomBytes(12).toString("base64url");
  log("fault", { errorId, ...describe(error) });
  return errorId;
}

function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && ABOUT_VALUES.test(code)) return { kind: error.name, code };
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
  return { kind: error.name, code, message: error.message, stack: error.stack, ...cause };
}
