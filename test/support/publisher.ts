import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A publisher's server of one test; `await using` closes it. */
export interface Publisher extends AsyncDisposable {
  readonly address: string;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
}

type Answer = (asked: Asked, response: ServerResponse, attempt: number) => void;

/** Starts a publisher on this machine; `answer` hears how many requests came before. */
export async function startPublisher(answer: Answer): Promise<Publisher> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void hear(request).then((one) => answer(one, response, asked.push(one) - 1));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { address: `http://127.0.0.1:${port}`, asked, [Symbol.asyncDispose]: close };
}

async function hear(request: IncomingMessage): Promise<Asked> {
  const { method = "", headers } = request;
  return { method, headers, url: new URL(request.url ?? "/", "http://publisher"), body: await text(request) };
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader("content-type", "application/json").end(JSON.stringify(value));
}
