import type { Plan } from "./plan.ts";
import type { Variables } from "./slot.ts";
import { resolved } from "./slot.ts";

/** A statement as the database takes it. */
export interface Statement {
  /** Given, the statement is prepared under this name, so that the database parses and plans the text once. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rowMode: "array";
}

/** Runs a statement and gives its rows as arrays of texts; rejects when the signal fires, and cancels the SQL. */
export type RunStatement = (
  statement: Statement,
  signal: AbortSignal,
) => Promise<readonly (readonly (string | null)[])[]>;

export function statementOf(plan: Plan, variables: Variables): Statement {
  return {
    name: plan.name,
    text: plan.text,
    values: plan.parameters.map((parameter) => resolved(parameter, variables)),
    rowMode: "array",
  };
}

/** The value of a field as JSON text. */
export function finishedText(plan: Plan, text: string | null, variables: Variables): string {
  if (text === null || !plan.finish) {
    return text ?? "null";
  }
  return JSON.stringify(finishedTree(plan, text, variables));
}

/** The value of a field as a tree keyed by response keys. */
export function finishedTree(plan: Plan, text: string | null, variables: Variables): unknown {
  const tree = text === null ? null : (JSON.parse(text) as unknown);
  return plan.finish ? plan.finish(tree, variables) : tree;
}
