import { connection, type Connection } from "../shared/connection.ts";
import { Charity } from "./charity.type.ts";

export const CharityConnection = connection("Charity", {
  plural: "charities",
  node: () => Charity,
  summary: {
    groups: {
      BASIS: "how it is known",
      SINCE_YEAR: "year since when it is one",
    },
  },
});
export type CharityConnection = Connection<Charity>;
