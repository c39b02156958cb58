import { CommanderError } from "commander";

/** Ends a command whose arguments are well-formed and name nothing that there is: one sentence, without the help. */
export function refuse(sentence: string): never {
  console.error(sentence);
  throw new CommanderError(2, "qogam.refused", sentence);
}
