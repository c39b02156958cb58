import { once } from "node:events";
import { createServer } from "node:net";

import { listenError } from "./listen-error.ts";

/**
 * Looks whether the server will be able to listen, before work is done that would be in vain.
 * @throws StartError where the port is taken or the address is not of this machine.
 */
export async function assertPortFree(at: { readonly host: string; readonly port: number }): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(at), "listening");
  } catch (error) {
    throw listenError(error, at);
  } finally {
    server.close();
  }
}
