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

export interface TextQueryOptions {
  /** Given, the server keeps the parsed statement under this name. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly values?: readonly unknown[] | undefined;
  readonly ended: (failure: unknown, rows: TextRows) => void;
}

const EXECUTE_AND_SYNC = Buffer.concat([serialize.execute(), serialize.sync()]);
/** How the driver writes parameters. */
const { prepareValue } = (pg as unknown as { readonly utils: Utils }).utils;

/**
 * A statement whose rows are wanted as they come. The driver's own has each execution describe its columns, to find a parser
 * for each, and writes four messages one by one.
 */
export class TextQuery implements Submittable {
  /** The driver reads these two, and keeps the text of a statement that the server has parsed. */
  readonly name: string | undefined;
  readonly text: string;
  readonly callback: TextQueryOptions["ended"];
  readonly #values: readonly unknown[];
  readonly #rows: (readonly (string | null)[])[] = [];

  constructor({ name, text, values = [], ended }: TextQueryOptions) {
    this.name = name;
    this.text = text;
    this.#values = values;
    this.callback = ended;
  }

  submit(connection: Connection): void {
    const { name = "", text } = this;
    const bind = serialize.bind({
      statement: name,
      values: this.#values as unknown[],
      valueMapper: prepareValue,
    });
    const messages = [bind, EXECUTE_AND_SYNC];
    const isKnown = name in connection.parsedStatements || name in connection.submittedNamedStatements;
    if (!isKnown) messages.unshift(serialize.parse({ name, text }));
    if (!isKnown && name !== "") connection.submittedNamedStatements[name] = text;
    // A connection that broke tells so itself.
    if (connection.stream.writable) connection.stream.write(Buffer.concat(messages));
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    this.#rows.push(fields);
  }

  handleError(failure: unknown): void {
    this.callback(failure, []);
  }

  handleReadyForQuery(): void {
    this.callback(undefined, this.#rows);
  }

  handleCommandComplete(): void {}

  handleEmptyQuery(): void {}
}
