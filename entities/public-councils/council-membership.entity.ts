import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { PublicCouncil } from "./public-council.entity.ts";
import { CouncilRole, CouncilSide } from "./public-council.vocabulary.ts";

const CouncilMembershipSchema = defineEntity({
  name: "CouncilMembership",
  tableName: "council_membership",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    council: () => p.manyToOne(PublicCouncil),
    personName: p.text().nullable(),
    side: p.enum(CouncilSide.values).index(),
    role: p.enum(CouncilRole.values).index(),
    onBehalfOf: () => p.manyToOne(Organization).nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    /** That a seat ended is public, why it ended is not: reasons such as health are never imported. */
    ended: p.boolean().default(false),
    revision: p.integer(),
  },
  indexes: [{ properties: ["council", "id"] }, { properties: ["onBehalfOf", "id"] }],
});

export class CouncilMembership extends CouncilMembershipSchema.class {}
CouncilMembershipSchema.setClass(CouncilMembership);
