import { type RegisterFile, RegisterFileError } from "../connectors/connector.ts";

export type DecisionFiles = readonly RegisterFile[];

const FILE = "decision.json";

/** The file in which a decision is kept; its members are texts and stand in their order. */
export function fileOf<Decision extends object>(
  decision: Decision,
  members: readonly (keyof Decision & string)[],
): RegisterFile {
  return {
    name: FILE,
    bytes: new TextEncoder().encode(`${JSON.stringify(decision, [...members], 2)}\n`),
  };
}

/** @throws RegisterFileError where the file is none of these. */
export function decisionIn<Decision extends object>(
  files: DecisionFiles,
  members: readonly (keyof Decision & string)[],
): Decision {
  const [file] = files;
  const content = file && (JSON.parse(new TextDecoder().decode(file.bytes)) as Decision);
  if (content === undefined || members.some((member) => typeof content[member] !== "string")) {
    throw new RegisterFileError("DECISION_MALFORMED", "The file holds no decision.");
  }
  return content;
}
