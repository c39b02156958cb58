import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection that may say anything. */
export async function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  return socket;
}

/** All that came until the server closed the connection; what it resets counts as closed. */
export async function everything(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => parts.push(part));
  socket.on("error", () => {});
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.once("close", () => resolve());
  if (!socket.closed) await promise;
  return Buffer.concat(parts).toString();
}

/** Sends a text and waits for the end of the connection. */
export async function exchange(url: string, text: string): Promise<string> {
  const socket = await openSocket(url);
  const answer = everything(socket);
  socket.write(text);
  return answer;
}
