import { defineEntity, p } from "@mikro-orm/core";

import { project } from "../funded-projects/project.ts";
import { Grant } from "../grants/grant.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { GrantCall } from "./grant-call.entity.ts";
import { SmallGrantStage } from "./small-grant-stage.entity.ts";
import { RecipientKind } from "./small-grant.vocabulary.ts";

const SmallGrantSchema = defineEntity({
  name: "SmallGrant",
  tableName: "small_grant",
  schema: "register",
  properties: {
    ...project(),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    number: p.text().nullable(),
    recipientKind: p.enum(RecipientKind.values),
    /** The recipient, where it is an organization. */
    implementer: () => p.manyToOne(Organization).nullable(),
    regrantor: () => p.manyToOne(Organization).nullable(),
    customer: () => p.manyToOne(Organization).nullable().index(),
    parentGrant: () => p.manyToOne(Grant).nullable(),
    call: () => p.manyToOne(GrantCall).nullable(),
    territories: () =>
      p
        .manyToMany(Territory)
        .inversedBy("smallGrants")
        .pivotTable("small_grant_territory")
        .orderBy({ kato: "asc" }),
    stages: () => p.oneToMany(SmallGrantStage).mappedBy("smallGrant").orderBy({ position: "asc" }),
  },
  indexes: [
    { properties: ["implementer", "id"] },
    { properties: ["regrantor", "id"] },
    { properties: ["parentGrant", "id"] },
    { properties: ["call", "id"] },
    { properties: ["year", "id"] },
    { properties: ["amount", "id"] },
    { properties: ["titleSort", "id"] },
  ],
});

export class SmallGrant extends SmallGrantSchema.class {}
SmallGrantSchema.setClass(SmallGrant);
