import { checkBin } from "../../../entities/shared/bin.ts";
import type { NoteReason } from "./reasons.ts";
import { RowRefused } from "./row-refused.ts";

export interface Bin {
  readonly value: string;
  readonly notes: readonly NoteReason[];
}

/**
 * A BIN as a register gives it. A wrong check digit is only noted, because such numbers are in official publications;
 * a person's number is refused, also where a spreadsheet cut its zeros or where it was masked when it was fetched.
 */
export function parseBin(text: string): Bin {
  const digits = text.replaceAll(/\s/g, "");
  if (digits === "[IIN]") throw new RowRefused("IIN_IN_BIN");
  const padded = /^\d{10,11}$/.test(digits);
  const value = padded ? digits.padStart(12, "0") : digits;
  const outcome = checkBin(value);
  if (outcome !== "OK" && outcome !== "BIN_CHECKSUM") throw new RowRefused(outcome);
  const notes: NoteReason[] = padded ? ["BIN_PADDED"] : [];
  return { value, notes: outcome === "OK" ? notes : [...notes, outcome] };
}
