import { describe, expect, test } from "vitest";

import { breakingChanges, unannounced } from "../../tools/breaking-changes.ts";
import { undatedDeprecations } from "../../tools/undated-deprecations.ts";

const BEFORE = "type Query { grant(number: String): Grant } type Grant { number: String! title: String }";
const AFTER = "type Query { grant(number: String!): Grant } type Grant { number: String! term: Int }";

describe("a breaking change of the schema", () => {
  test("is found by its place, an addition is not", async () => {
    const places = (await breakingChanges(BEFORE, AFTER)).map(({ place }) => place);
    expect(places.toSorted()).toEqual(["Grant.title", "Query.grant.number"]);
  });

  test("passes only where the changelog announces its place", async () => {
    const changes = await breakingChanges(BEFORE, AFTER);
    const changelog =
      "### Removed\n\n- **Breaking:** titles are gone: `Grant.title`\n- mentions `Query.grant.number`\n";
    expect(unannounced(changes, changelog).map(({ place }) => place)).toEqual(["Query.grant.number"]);
  });
});

test("a deprecation names the date from which the field may go", () => {
  const sdl = `type Query { old: Int @deprecated(reason: "Use new.") dated: Int @deprecated(reason: "Until 2027-05-01.") new: Int }`;
  expect(undatedDeprecations(sdl)).toEqual(["Query.old"]);
});
