import { GraphQLISO8601Duration } from "graphql-scalars";

import { isAcceptedBy, textScalar } from "./text.scalar.ts";

export const Duration = textScalar({
  name: "Duration",
  description: "A length of time as an ISO 8601 duration, such as P1M or P3DT4H.",
  jsonSchema: { type: "string", format: "duration" },
  check: (text) => (isAcceptedBy(GraphQLISO8601Duration, text) ? undefined : "DURATION_INVALID"),
  notText: "DURATION_INVALID",
});
