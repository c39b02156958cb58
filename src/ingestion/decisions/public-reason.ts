import { UserInputError } from "../../errors.ts";
import { maskPersonal } from "../normalise/personal.ts";

const LONGEST = 1_000;

/**
 * The reason of a decision as it is shown to everybody.
 * @throws UserInputError `WHY_LENGTH`, or `WHY_PERSONAL` where it has a person's number, telephone number or e-mail address.
 */
export function publicReason(why: string): string {
  const reason = why.trim();
  if (reason.length < 1 || reason.length > LONGEST) {
    throw new UserInputError("WHY_LENGTH", `${reason.length} came`);
  }
  if (maskPersonal(reason) !== reason) throw new UserInputError("WHY_PERSONAL", "one of them came");
  return reason;
}
