import type { Client, Connection, Submittable } from "pg";

interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** COPY over a connection of the driver, which has no word for it. */
class Copy implements Submittable {
  readonly #statement: string;
  readonly #rows: Buffer | undefined;
  readonly #chunks: Buffer[] = [];
  readonly #ended = Promise.withResolvers<Buffer>();

  constructor(statement: string, rows?: Buffer) {
    this.#statement = statement;
    this.#rows = rows;
  }

  get ended(): Promise<Buffer> {
    return this.#ended.promise;
  }

  submit(connection: Connection): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    if (this.#rows !== undefined) connection.sendCopyFromChunk(this.#rows);
    connection.endCopyFrom();
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // The driver reuses the memory of what it has told.
    this.#chunks.push(Buffer.from(chunk));
  }

  handleError(error: Error): void {
    this.#ended.reject(error);
  }

  handleReadyForQuery(): void {
    this.#ended.resolve(Buffer.concat(this.#chunks));
  }

  handleCommandComplete(): void {}
}

/** The rows of a query as COPY writes them. */
export function copyOut(client: Client, query: string): Promise<Buffer> {
  return client.query(new Copy(`copy (${query}) to stdout`)).ended;
}

export async function copyIn(client: Client, table: string, rows: Buffer): Promise<void> {
  await client.query(new Copy(`copy ${table} from stdin`, rows)).ended;
}
