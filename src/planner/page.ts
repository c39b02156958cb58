import { UserInputError } from "../errors.ts";
import type { Arguments } from "./binding.ts";

const DEFAULT_PAGE_SIZE = 20;
const LARGEST_PAGE_SIZE = 100;

/** Which part of a list is asked for. */
export interface Page {
  readonly size: number;
  /** From the end: the answer still comes in the list's order. */
  readonly backward: boolean;
  readonly after: unknown;
  readonly before: unknown;
}

export function pageOf({ first, last, after, before }: Arguments): Page {
  if (isGiven(first) && isGiven(last)) {
    throw new UserInputError("PAGE_SIZE", "both were given");
  }
  const size = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (typeof size !== "number" || size < 1 || size > LARGEST_PAGE_SIZE) {
    throw new UserInputError("PAGE_SIZE", "another size was given");
  }
  return { size, backward: isGiven(last), after: after ?? undefined, before: before ?? undefined };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
