import { GraphQLDateTime } from "graphql-scalars";

import { isAcceptedBy, textScalar } from "./text.scalar.ts";

export const DateTime = textScalar({
  name: "DateTime",
  description:
    "A moment as an RFC 3339 date-time; answers are in UTC with milliseconds, such as 2026-03-31T06:00:00.000Z.",
  jsonSchema: { type: "string", format: "date-time" },
  check: (text) => (isAcceptedBy(GraphQLDateTime, text) ? undefined : "DATE_TIME_INVALID"),
  notText: "DATE_TIME_INVALID",
});
