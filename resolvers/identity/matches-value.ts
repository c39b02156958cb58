import type { FoundOrganization, FoundOrganizations } from "../../src/context/directory.ts";
import { Value } from "../shared/value.ts";

/** What one description was matched with, as the API's type of that name. */
export function matchesValue({ name, matches }: FoundOrganizations): Value {
  return new Value({ name, matches: matches.map(matchValue) });
}

function matchValue({ id, features, ...found }: FoundOrganization): Value {
  return new Value({
    ...found,
    organizationId: `Organization:${id}`,
    features: features.map((feature) => new Value({ ...feature })),
  });
}
