import { describe, expect, it } from "vitest";

import { joined } from "../../src/db/joined-messages.ts";

/** What an engine is given, for messages of one letter each. */
async function given(...messages: readonly string[]): Promise<readonly string[]> {
  const taken: string[] = [];
  const take = joined((message: Uint8Array, _options: object) => {
    taken.push(Buffer.from(message).toString());
    return Promise.resolve();
  });
  for (const message of messages) await take(Buffer.from(message), {});
  return taken;
}

describe("messages for the embedded engine", () => {
  it("are given as one where nobody waits for an answer in between", async () => {
    expect(await given("P", "B", "D", "E", "S", "B", "E", "S")).toEqual(["PBDES", "BES"]);
  });

  it("are given at once where somebody does", async () => {
    expect(await given("Q", "P", "H", "d", "c", "X")).toEqual(["Q", "PH", "d", "c", "X"]);
  });

  it("of a connection that broke are not given to the next", async () => {
    expect(await given("P", "B", "\0startup", "Q")).toEqual(["\0startup", "Q"]);
  });
});
