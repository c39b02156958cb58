import { connection, type Connection } from "../shared/connection.ts";
import { Award } from "./award.type.ts";

export const AwardConnection = connection("Award", {
  plural: "awards",
  node: () => Award,
  summary: {
    groups: {
      PROGRAMME: "programme",
      YEAR: "year",
      SPHERE: "sphere of the nomination",
      LAUREATE_KIND: "kind of laureate",
      ORGANIZATION: "organization",
    },
  },
});
export type AwardConnection = Connection<Award>;
