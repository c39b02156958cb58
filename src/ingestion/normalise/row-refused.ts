import type { Subject } from "../connectors/connector.ts";
import type { RowReason } from "./reasons.ts";

/** A value cannot be taken as it is: the row that holds it is quarantined. Never carries the value. */
export class RowRefused extends Error {
  readonly reason: RowReason;
  readonly field: string | undefined;
  /** What the row is about, where its key was known before the value was met. */
  readonly about: Subject | undefined;

  constructor(reason: RowReason, field?: string, about?: Subject) {
    super(reason);
    this.name = "RowRefused";
    this.reason = reason;
    this.field = field;
    this.about = about;
  }
}

/** For what sorts rows before any of them is understood: a value that cannot be taken is nothing yet. */
export function unlessRefused<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RowRefused) return undefined;
    throw error;
  }
}
