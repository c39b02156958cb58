import { DirectiveLocation, GraphQLDirective, GraphQLInt } from "graphql";

import { Date } from "./date.scalar.ts";

export const asOf = new GraphQLDirective({
  name: "asOf",
  description:
    "Answers the whole operation as it was known at a revision, or at the end of a day. Exactly one of the two is given; " +
    "dates inside the answer, such as a seat's first day, stay facts of their own.",
  locations: [DirectiveLocation.QUERY],
  args: {
    revision: { type: GraphQLInt, description: "The number of a revision that was published." },
    date: {
      type: Date,
      description: "The last revision that was published by the end of this day in UTC+5.",
    },
  },
});
