import type { Signal } from "../context/signal.ts";
import type { Read, RevisionStatement } from "../db/reader.ts";
import type { Finish } from "./finish.ts";
import type { Plan } from "./plan.ts";
import type { Variables } from "./slot.ts";
import { resolved } from "./slot.ts";

/** A statement as the database takes it. */
export interface Statement extends RevisionStatement {
  readonly values: readonly unknown[];
}

/**
 * Runs a statement and gives its rows as texts, with the mark of their revision as the last column; rejects when the
 * signal fires, and cancels the SQL.
 */
export type RunStatement = (statement: Statement, signal: Signal) => ReturnType<Read>;

/** Looks rows up that belong to no answer and have no mark, in the database itself. */
export type LookUp = (
  statement: Pick<Statement, "name" | "text" | "values" | "rowMode" | "asOf">,
  signal: Signal,
) => Promise<readonly (readonly (string | null)[])[]>;

export function statementOf(plan: Omit<Plan, "finish">, variables: Variables, asOf?: number): Statement {
  return {
    asOf,
    name: plan.name,
    text: plan.text,
    values: plan.parameters.map((parameter) => resolved(parameter, variables)),
    rowMode: "text",
    ofRevision: plan.ofRevision,
  };
}

/** What is left to do with a value that a statement gave. */
interface Finishing {
  readonly finish?: Finish | undefined;
}

/** The value of a field as JSON text. */
export function finishedText(plan: Finishing, text: string | null, variables: Variables): string {
  if (text === null || !plan.finish) {
    return text ?? "null";
  }
  return JSON.stringify(finishedTree(plan, text, variables));
}

/** The value of a field as a tree keyed by response keys. */
export function finishedTree({ finish }: Finishing, text: string | null, variables: Variables): unknown {
  const tree = text === null ? null : (JSON.parse(text) as unknown);
  return finish ? finish(tree, variables) : tree;
}
