import { connection, type Connection } from "../shared/connection.ts";
import { ResourceCenter } from "./resource-center.type.ts";

export const ResourceCenterConnection = connection("ResourceCenter", {
  plural: "resource centers",
  node: () => ResourceCenter,
  summary: {
    groups: {
      LEVEL: "level",
      REGION: "region",
      OPERATOR: "organization that runs it",
    },
  },
});
export type ResourceCenterConnection = Connection<ResourceCenter>;
