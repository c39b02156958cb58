import type { RowReason } from "./reasons.ts";

/** A value cannot be taken as it is: the row that holds it is quarantined. Never carries the value. */
export class RowRefused extends Error {
  readonly reason: RowReason;
  readonly field: string | undefined;

  constructor(reason: RowReason, field?: string) {
    super(reason);
    this.name = "RowRefused";
    this.reason = reason;
    this.field = field;
  }
}
