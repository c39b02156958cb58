import { defineEntity, p } from "@mikro-orm/core";

import { AdvisoryBody } from "../advisory-bodies/advisory-body.entity.ts";
import { DialogueEvent } from "../civil-forums/dialogue-event.entity.ts";
import { FrontOffice } from "../front-offices/front-office.entity.ts";
import { Grant } from "../grants/grant.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { PublicControlEvent } from "../public-councils/public-control-event.entity.ts";
import { PublicCouncil } from "../public-councils/public-council.entity.ts";
import { ResourceCenter } from "../resource-centers/resource-center.entity.ts";
import { localized } from "../shared/localized.ts";
import { SmallGrant } from "../small-grants/small-grant.entity.ts";
import { SocialOrder } from "../social-orders/social-order.entity.ts";
import { SocialService } from "../social-services/social-service.entity.ts";
import { StrategicPartnership } from "../strategic-partnerships/strategic-partnership.entity.ts";
import { VolunteerStatistic } from "../volunteers/volunteer-statistic.entity.ts";
import { TerritoryLevel } from "./territory.vocabulary.ts";

const TerritorySchema = defineEntity({
  name: "Territory",
  tableName: "territory",
  schema: "register",
  properties: {
    kato: p.string().length(9).primary(),
    ...localized("name"),
    level: p.enum(TerritoryLevel.values),
    parent: () => p.manyToOne(Territory).nullable().index(),
    /** The codes of all territories above this one, from the top: zeroing a code's tail does not find them. */
    ancestors: p.array().columnType("text[]"),
    isoCode: p.string().length(6).nullable(),
    population: p.integer().nullable(),
    populationYear: p.integer().nullable(),
    children: () => p.oneToMany(Territory).mappedBy("parent").orderBy({ kato: "asc" }),
    organizations: () => p.oneToMany(Organization).mappedBy("territory"),
    socialOrders: () => p.manyToMany(SocialOrder).mappedBy("territories"),
    grants: () => p.manyToMany(Grant).mappedBy("territories"),
    strategicPartnerships: () => p.manyToMany(StrategicPartnership).mappedBy("territories"),
    smallGrants: () => p.manyToMany(SmallGrant).mappedBy("territories"),
    publicCouncils: () => p.oneToMany(PublicCouncil).mappedBy("territory"),
    resourceCenters: () => p.oneToMany(ResourceCenter).mappedBy("territory"),
    frontOffices: () => p.oneToMany(FrontOffice).mappedBy("territory"),
    socialServices: () => p.oneToMany(SocialService).mappedBy("territory"),
    publicControlEvents: () => p.oneToMany(PublicControlEvent).mappedBy("territory"),
    advisoryBodies: () => p.oneToMany(AdvisoryBody).mappedBy("territory"),
    dialogueEvents: () => p.oneToMany(DialogueEvent).mappedBy("territory"),
    volunteerStatistics: () => p.oneToMany(VolunteerStatistic).mappedBy("territory").orderBy({ year: "asc" }),
    revision: p.integer(),
  },
  indexes: [{ properties: "ancestors", type: "gin" }],
});

export class Territory extends TerritorySchema.class {}
TerritorySchema.setClass(Territory);
