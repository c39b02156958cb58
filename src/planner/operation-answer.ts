import type { Answer } from "../context/kept-answers.ts";
import type { Signal } from "../context/signal.ts";
import { markOf } from "../db/reader.ts";
import { finishedText, statementOf, type RunStatement } from "./answers.ts";
import type { Operation, PlannedOperation } from "./planner.ts";

/** The answer to a planned operation by one statement, so that all of it shows one revision. */
export async function operationAnswer(
  { statement, members }: PlannedOperation,
  { variables, asOf }: Pick<Operation, "variables" | "asOf">,
  run: RunStatement,
  signal: Signal,
): Promise<Answer> {
  const rows = statement ? await run(statementOf(statement, variables, asOf), signal) : [];
  const [row = []] = rows;
  const texts = members.map(([key, answer]) => {
    const text =
      typeof answer === "string"
        ? answer
        : finishedText(statement?.members[answer] ?? {}, row[answer] ?? null, variables);
    return `"${key}":${text}`;
  });
  return {
    json: `{${texts.join(",")}}`,
    ...(statement?.ofRevision && { mark: markOf(rows) }),
  };
}
