import { UserInputError } from "../../errors.ts";
import { maskPersonal } from "../normalise/personal.ts";

/**
 * The reason of a decision as it may be shown to everybody.
 * @throws UserInputError where it has a person's number, a telephone number or an e-mail address.
 */
export function publicReason(why: string): string {
  if (maskPersonal(why) !== why) throw new UserInputError("WHY_PERSONAL", "one of them came");
  return why;
}
