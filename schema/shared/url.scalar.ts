import { GraphQLURL } from "graphql-scalars";

import { isAcceptedBy, textScalar } from "./text.scalar.ts";

export const URL = textScalar({
  name: "URL",
  description: "An absolute web address (https or http).",
  jsonSchema: { type: "string", format: "uri" },
  check: (text) => (/^https?:\/\//.test(text) && isAcceptedBy(GraphQLURL, text) ? undefined : "URL_INVALID"),
  notText: "URL_INVALID",
});
