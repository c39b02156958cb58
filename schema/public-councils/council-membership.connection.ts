import { connection, type Connection } from "../shared/connection.ts";
import { CouncilMembership } from "./council-membership.type.ts";

export const CouncilMembershipConnection = connection("CouncilMembership", {
  plural: "council seats",
  node: () => CouncilMembership,
  summary: {
    groups: {
      SIDE: "side",
      ROLE: "seat",
      ENDED: "whether the seat ended",
      COUNCIL: "council",
      ON_BEHALF_OF: "nominating organization",
    },
  },
});
export type CouncilMembershipConnection = Connection<CouncilMembership>;
