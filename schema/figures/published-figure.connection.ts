import { connection, type Connection } from "../shared/connection.ts";
import { PublishedFigure } from "./published-figure.type.ts";

export const PublishedFigureConnection = connection("PublishedFigure", {
  plural: "published figures",
  node: () => PublishedFigure,
  summary: {
    groups: {
      INDICATOR: "what is measured",
      QUALIFIER: "how exact it is called",
      UNIT: "unit",
      YEAR: "year that it is about",
      SOURCE: "register of figures",
      DOCUMENT: "document that states it",
    },
  },
});
export type PublishedFigureConnection = Connection<PublishedFigure>;
