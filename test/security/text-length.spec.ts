import { parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { priceOperation } from "../../src/security/cost.ts";

const schema = buildApiSchema();
const [operation] = parse("query ($text: String!) { search(text: $text) { totalCount } }").definitions;

const asked = (text: string) => () =>
  priceOperation({
    schema,
    operation: operation as OperationDefinitionNode,
    fragments: new Map(),
    variables: { text },
  });

describe("a search", () => {
  it.each([
    ["three letters", "қор"],
    ["256 letters", "қ".repeat(256)],
    ["blanks around", `  қор  `],
  ])("takes %s", (_what, text) => expect(asked(text)).not.toThrow());

  it.each([
    ["nothing", "", "TEXT_LENGTH"],
    ["blanks alone", "     ", "TEXT_LENGTH"],
    ["two letters", "қо", "TEXT_LENGTH"],
    ["257 letters", "қ".repeat(257), "TEXT_LENGTH"],
    ["a megabyte", "қ".repeat(500_000), "TEXT_LENGTH"],
    ["a NUL", "қор\0қор", "TEXT_CHARACTER"],
  ])("refuses %s before there is a statement", (_what, text, reason) => {
    expect(asked(text)).toThrow(expect.objectContaining({ reason }));
  });
});
