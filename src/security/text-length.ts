import { UserInputError } from "../errors.ts";

/** How long the text may be that a field searches for; the field says it in its extensions. */
export interface TextLength {
  readonly least: number;
  readonly most: number;
}

/** @throws UserInputError where a field that bounds its text is asked with a shorter or a longer one. */
export function refuseTextLength(text: unknown, bounds: unknown, owner: string): void {
  if (bounds === undefined) return;
  const { least, most } = bounds as TextLength;
  const length = typeof text === "string" ? Array.from(text.trim()).length : 0;
  if (length >= least && length <= most) return;
  throw new UserInputError("TEXT_LENGTH", `${owner} was asked for ${length.toLocaleString("en")}`);
}
