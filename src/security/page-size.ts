import { UserInputError } from "../errors.ts";
import { limits } from "./limits.ts";
import type { Values } from "./variables.ts";

/**
 * The page that a connection is asked for.
 * @throws UserInputError where `first` or `last` is not from 1 to 100, or both are given, be it as null.
 */
export function pageSize(args: Values, owner: string): number {
  const { first, last } = args;
  if (first !== undefined && last !== undefined && (first === null) === (last === null)) {
    throw new UserInputError("PAGE_SIZE", `${owner} has both`);
  }
  const size = first ?? last ?? limits.defaultPageSize;
  const asked = typeof size === "number" ? size : Number.NaN;
  if (Number.isInteger(asked) && asked >= 1 && asked <= limits.pageSize) return asked;
  throw new UserInputError("PAGE_SIZE", `${owner} has ${asked}`);
}
