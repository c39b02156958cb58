import { execute, getOperationAST, parse, validate, type DocumentNode, type ExecutionResult } from "graphql";
import { readFile } from "node:fs/promises";

import { bindings } from "../../resolvers/bindings.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";
import type { Database } from "../../src/db/database.ts";
import { runCancellable } from "../../src/db/run-statement.ts";
import { createPlannedFields } from "../../src/loaders/planned-fields.ts";
import type { LookUp, RunStatement, Statement } from "../../src/planner/answers.ts";
import { createCatalogue } from "../../src/planner/catalogue.ts";
import { createCursorSigner } from "../../src/planner/cursor.ts";
import { fragmentsOf } from "../../src/planner/fragments.ts";
import { createMoment } from "../../src/planner/moment.ts";
import { operationAnswer } from "../../src/planner/operation-answer.ts";
import { coercedVariables, createPlanner, type Planner } from "../../src/planner/planner.ts";
import type { AnswerData } from "./answer-data.ts";

type Variables = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly data: AnswerData;
  readonly statements: readonly Statement[];
}

/** A planner over a database, and what it sends there. */
export interface PlannerBench {
  readonly planner: Planner;
  /** The database's text as the answer, as a whole planned operation gives it. */
  ask(source: string, variables?: Variables): Promise<Answer>;
  /** The same question answered by graphql-js over planned trees. */
  walk(source: string, variables?: Variables): Promise<Answer>;
}

const schema = buildApiSchema();
const never = new AbortController().signal;

export function plannerOver(database: Database): PlannerBench {
  const signer = createCursorSigner(new Uint8Array(32).fill(1));
  const planner = createPlanner(createCatalogue(schema, database.orm.getMetadata(), bindings), signer);
  return {
    planner,
    ask: (source, variables = {}) => ask(planner, database, source, variables),
    walk: (source, variables = {}) => walk(planner, database, source, variables),
  };
}

async function ask(planner: Planner, database: Database, source: string, raw: Variables): Promise<Answer> {
  const { operation, document } = read(source);
  const variables = coercedVariables(planner.catalogue, operation, raw);
  const { run, lookUp, statements } = recorded(database);
  const asOf = await createMoment(planner.catalogue, lookUp, never).revisionOf(operation, variables ?? {});
  const asked = { operation, fragments: fragmentsOf(document), variables: variables ?? {}, asOf };
  const planned = variables && planner.operation(asked);
  if (!planned) {
    throw new Error("A root field of this operation is not planned, or its variables do not fit.");
  }
  const { json } = await operationAnswer(planned, asked, run, never);
  return { data: JSON.parse(json), statements };
}

async function walk(
  planner: Planner,
  database: Database,
  source: string,
  variables: Variables,
): Promise<Answer> {
  const { run, lookUp, statements } = recorded(database);
  const moment = createMoment(planner.catalogue, lookUp, never);
  const contextValue = {
    moment,
    planner: createPlannedFields({ planner, run, signal: never, moment }),
    signal: never,
  };
  const result: ExecutionResult = await execute({
    schema,
    document: read(source).document,
    variableValues: variables,
    contextValue,
  });
  if (result.errors) {
    throw new AggregateError(result.errors, result.errors.map(({ message }) => message).join("\n"));
  }
  return { data: JSON.parse(JSON.stringify(result.data)), statements };
}

function recorded(database: Database): { run: RunStatement; lookUp: LookUp; statements: Statement[] } {
  const statements: Statement[] = [];
  return {
    statements,
    run: (statement, signal) => {
      statements.push(statement);
      return runCancellable(database, statement, signal);
    },
    lookUp: (statement, signal) => {
      statements.push({ ...statement, ofRevision: false });
      return runCancellable(database, statement, signal);
    },
  };
}

const documents = new Map<string, DocumentNode>();

/** Documents are kept, as the server keeps them: plans hang on them. */
function read(source: string) {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  const errors = validate(schema, document);
  const operation = getOperationAST(document);
  if (errors.length > 0 || !operation) {
    throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  }
  return { document, operation };
}

/** A document of `examples/` with its variables. */
export async function example(name: string): Promise<{ source: string; variables: Variables }> {
  const folder = new URL("../../examples/", import.meta.url);
  const source = await readFile(new URL(`${name}.graphql`, folder), "utf8");
  const variables = await readFile(new URL(`${name}.variables.json`, folder), "utf8").catch(() => "{}");
  return { source, variables: JSON.parse(variables) as Variables };
}
