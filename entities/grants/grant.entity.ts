import { defineEntity, p } from "@mikro-orm/core";

import { project } from "../funded-projects/project.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { localized } from "../shared/localized.ts";
import { coveringIndex, descendingIndex } from "../shared/written-index.ts";
import { SmallGrant } from "../small-grants/small-grant.entity.ts";
import { SocialService } from "../social-services/social-service.entity.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { GrantResult } from "./grant-result.entity.ts";
import { GrantStage } from "./grant-stage.entity.ts";
import { FundingKind, GrantTerm } from "./grant.vocabulary.ts";

const GrantSchema = defineEntity({
  name: "Grant",
  tableName: "grant",
  schema: "register",
  properties: {
    ...project(),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    number: p.text().unique(),
    implementer: () => p.manyToOne(Organization).nullable(),
    customer: () => p.manyToOne(Organization).nullable(),
    operator: () => p.manyToOne(Organization).nullable().index(),
    territories: () =>
      p.manyToMany(Territory).inversedBy("grants").pivotTable("grant_territory").orderBy({ kato: "asc" }),
    term: p.enum(GrantTerm.values).index(),
    fundingKind: p.enum(FundingKind.values),
    ...localized("direction"),
    stages: () => p.oneToMany(GrantStage).mappedBy("grant").orderBy({ position: "asc" }),
    results: () => p.oneToMany(GrantResult).mappedBy("grant").orderBy({ position: "asc" }),
    socialServices: () => p.oneToMany(SocialService).mappedBy("grant"),
    smallGrants: () => p.oneToMany(SmallGrant).mappedBy("parentGrant"),
    effectivenessMethod: p.text().nullable(),
    /** Percent of recipients who were satisfied, 0 to 100. */
    recipientSatisfaction: p.decimal().precision(5).scale(2).nullable(),
    /** Percent of planned results reached for the money spent, 0 to 100. */
    budgetEfficiency: p.decimal().precision(5).scale(2).nullable(),
    ...localized("conclusion"),
    usedForYear: p.integer().nullable(),
  },
  indexes: [
    coveringIndex("grant", {
      name: "grant_implementer_id_id_index",
      on: "implementer_id, id",
      including: "amount",
    }),
    coveringIndex("grant", { name: "grant_customer_id_index", on: "customer_id", including: "amount" }),
    { properties: ["year", "id"] },
    { properties: ["amount", "id"] },
    descendingIndex("grant", "amount"),
    { properties: ["titleSort", "id"] },
  ],
});

export class Grant extends GrantSchema.class {}
GrantSchema.setClass(Grant);
