import { UserInputError } from "../errors.ts";
import { limits } from "./limits.ts";

/** How many values the arguments of an operation may still hold. */
export class InputBudget {
  #left: number = limits.inputValues;

  /** @throws UserInputError where a value nests too deep, has an impossible text or, with those before, holds too much. */
  spend(value: unknown, owner: string, mostListed: number = limits.listValues, depth = 0): void {
    this.#left -= 1;
    if (this.#left < 0) throw new UserInputError("INPUT_TOO_LARGE", `with ${owner} they hold more`);
    if (depth > limits.inputDepth) throw new UserInputError("INPUT_TOO_DEEP", `${owner} nests deeper`);
    if (Array.isArray(value) && value.length > mostListed) {
      const [came, most] = [value.length, mostListed].map((count) => count.toLocaleString("en"));
      throw new UserInputError("LIST_TOO_LONG", `${came} came in ${owner}, which takes ${most}`);
    }
    if (typeof value === "string") refuseCharacters(value, owner);
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) this.spend(inner, owner, mostListed, depth + 1);
  }
}

/** PostgreSQL stores neither of them, and says so only when the statement runs. */
function refuseCharacters(text: string, owner: string): void {
  if (text.includes("\0")) throw new UserInputError("TEXT_CHARACTER", `${owner} has a NUL`);
  if (!text.isWellFormed()) throw new UserInputError("TEXT_CHARACTER", `${owner} has half of a character`);
}
