import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";

import { openDatabase } from "../../src/db/database.ts";

const dataDir = "unused";

describe("a PostgreSQL server that cannot be reached", () => {
  it("is told by its address, without the password", async () => {
    const opening = openDatabase({ url: "postgresql://app:secret@127.0.0.1:1/registers", dataDir });
    await expect(opening).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      reason: "DATABASE_UNREACHABLE",
      message: "The database answers; PostgreSQL at 127.0.0.1:1/registers does not (ECONNREFUSED).",
    });
  });

  it("is given up after a second where it takes the connection and says nothing", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as { port: number };
    const opening = openDatabase({ url: `postgresql://app:secret@127.0.0.1:${port}/registers`, dataDir });
    await expect(opening).rejects.toMatchObject({ reason: "DATABASE_UNREACHABLE" });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining("secret") as string });
    silent.close();
  });
});
