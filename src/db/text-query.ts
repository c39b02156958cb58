import pg, { type Connection, type Submittable } from "pg";
import { serialize } from "pg-protocol";

declare module "pg" {
  interface Connection {
    /** The texts of statements by their names: those that the server has, and those that are on their way. */
    readonly parsedStatements: Record<string, string>;
    readonly submittedNamedStatements: Record<string, string>;
  }
}

interface Utils {
  readonly prepareValue: (value: unknown) => string | Buffer | null;
}

/** Each row as the texts that the server sent, with null for null. */
export type TextRows = readonly (readonly (string | null)[])[];

export interface TextStatement {
  /** Given, the server keeps the parsed statement under this name. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly values?: readonly unknown[] | undefined;
}

/** With a failure come the rows of the statements before the one that failed. */
type Ended = (failure: unknown, answers: readonly TextRows[]) => void;

const EXECUTE = serialize.execute();
const SYNC = serialize.sync();
/** How the driver writes parameters. */
const { prepareValue } = (pg as unknown as { readonly utils: Utils }).utils;

/**
 * Statements whose rows are wanted as they come, sent together and answered one after the other up to the first that fails.
 * The driver's own query has each execution describe its columns, to find a parser for each, and writes its messages one by
 * one.
 */
export class TextQuery implements Submittable {
  /** The driver tells a failure by it too, where it sends nothing. */
  readonly callback: Ended;
  readonly statements: readonly TextStatement[];
  readonly #answers: TextRows[] = [];
  #rows: (readonly (string | null)[])[] = [];

  constructor(statements: readonly TextStatement[], ended: Ended) {
    this.statements = statements;
    this.callback = ended;
  }

  /** The driver reads these two of the statement that the server answers now, and keeps the text of one that was parsed. */
  get name(): string | undefined {
    return this.statements[this.#answers.length]?.name;
  }

  get text(): string | undefined {
    return this.statements[this.#answers.length]?.text;
  }

  submit(connection: Connection): void {
    const messages = this.statements.flatMap((statement) => messagesOf(statement, connection));
    // A connection that broke tells so itself.
    if (connection.stream.writable) connection.stream.write(Buffer.concat([...messages, SYNC]));
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete(): void {
    this.#answers.push(this.#rows);
    this.#rows = [];
  }

  /** What stands behind a statement that failed was not parsed. */
  handleError(failure: unknown, connection: Connection): void {
    for (const { name = "" } of this.statements.slice(this.#answers.length)) {
      delete connection.submittedNamedStatements[name];
    }
    this.callback(failure, this.#answers);
  }

  handleReadyForQuery(): void {
    this.callback(undefined, this.#answers);
  }
}

function messagesOf({ name = "", text, values }: TextStatement, connection: Connection): readonly Buffer[] {
  const bind = serialize.bind({
    statement: name,
    values: values as unknown[],
    valueMapper: prepareValue,
  });
  const isKnown = name in connection.parsedStatements || name in connection.submittedNamedStatements;
  if (isKnown) return [bind, EXECUTE];
  if (name !== "") connection.submittedNamedStatements[name] = text;
  return [serialize.parse({ name, text }), bind, EXECUTE];
}
