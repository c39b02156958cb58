import { UserInputError } from "../errors.ts";

/**
 * Types by their names.
 * @throws UserInputError where a name is none of those that are known.
 */
export function knownKinds(kinds: readonly string[], known: ReadonlySet<string>): readonly string[] {
  if (kinds.every((kind) => known.has(kind))) return kinds;
  throw new UserInputError("KIND_UNKNOWN", "another one came");
}
