import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on any free port of the loopback and prints the address, for which the bench waits. */
export function listen(server: Server): void {
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    console.log(`http://127.0.0.1:${port}`);
  });
  process.once("SIGTERM", () => process.exit());
}
