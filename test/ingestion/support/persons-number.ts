import { hasCheckDigit } from "../../../entities/shared/bin.ts";

/** A person's number (IIN) with a birth in 1885, so that it can be nobody's; it is made here and kept nowhere. */
export function personsNumber(serial = 0): string {
  const start = `8501011${String(serial).padStart(4, "0")}`;
  const digit = "0123456789".split("").find((last) => hasCheckDigit(start + last));
  return digit === undefined ? personsNumber(serial + 1) : start + digit;
}
