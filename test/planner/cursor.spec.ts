import { describe, expect, it } from "vitest";

import { createCursorSigner, listName } from "../../src/planner/cursor.ts";

const signer = createCursorSigner(new Uint8Array(32).fill(7));
const list = listName("Query.grants", ["YEAR_DESC"], { year: { eq: 2022 } });
const position = ["2022", "Қазақстан", null, "17"];

describe("a cursor", () => {
  it("opens the list that it was given out for", () => {
    expect(signer.open(list, signer.sign(list, position), 4)).toEqual(position);
  });

  it.each([
    ["another field", listName("Query.socialOrders", ["YEAR_DESC"], { year: { eq: 2022 } })],
    ["another order", listName("Query.grants", ["YEAR_ASC"], { year: { eq: 2022 } })],
    ["another filter", listName("Query.grants", ["YEAR_DESC"], { year: { eq: 2023 } })],
  ])("does not open %s", (_, other) => {
    expect(() => signer.open(other, signer.sign(list, position), 4)).toThrow(/cursor/);
  });

  it.each([
    ["nothing", ""],
    ["no base64", "!!!"],
    ["base64 of nonsense", Buffer.from("nonsense").toString("base64url")],
    ["ten kilobytes", "A".repeat(10_000)],
    ["a position that nobody signed", `${Buffer.from('["1"]').toString("base64url")}.AAAA`],
  ])("is refused when it is %s", (_, cursor) => {
    expect(() => signer.open(list, cursor, 1)).toThrow(
      expect.objectContaining({ reason: "CURSOR_INVALID", code: "BAD_USER_INPUT" }),
    );
  });

  it("is refused when one bit of its signature differs", () => {
    const [payload = "", mac = ""] = signer.sign(list, position).split(".");
    const bytes = Buffer.from(mac, "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => signer.open(list, `${payload}.${bytes.toString("base64url")}`, 4)).toThrow(/cursor/);
  });

  it("is refused by a server with another key", () => {
    const other = createCursorSigner(new Uint8Array(32).fill(8));
    expect(() => other.open(list, signer.sign(list, position), 4)).toThrow(/cursor/);
  });
});
