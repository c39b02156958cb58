import { GraphQLDate } from "graphql-scalars";

import { isAcceptedBy, textScalar } from "./text.scalar.ts";

export const Date = textScalar({
  name: "Date",
  description: "A day of the calendar as YYYY-MM-DD (RFC 3339 full-date), without a time and without a zone.",
  jsonSchema: { type: "string", format: "date" },
  // The calendar has no year 0, and neither has PostgreSQL.
  check: (text) => (isAcceptedBy(GraphQLDate, text) && !text.startsWith("0000") ? undefined : "DATE_INVALID"),
  notText: "DATE_INVALID",
});
