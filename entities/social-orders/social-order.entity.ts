import { defineEntity, p } from "@mikro-orm/core";

import { project } from "../funded-projects/project.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { coveringIndex, descendingIndex } from "../shared/written-index.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { SocialOrderStage } from "./social-order-stage.entity.ts";
import { AdministrationLevel } from "./social-order.vocabulary.ts";

const SocialOrderSchema = defineEntity({
  name: "SocialOrder",
  tableName: "social_order",
  schema: "register",
  properties: {
    ...project(),
    sphere: () => p.manyToOne(Sphere).nullable().index(),
    implementer: () => p.manyToOne(Organization).nullable(),
    customer: () => p.manyToOne(Organization).nullable(),
    territories: () =>
      p
        .manyToMany(Territory)
        .inversedBy("socialOrders")
        .pivotTable("social_order_territory")
        .orderBy({ kato: "asc" }),
    administrationLevel: p.enum(AdministrationLevel.values).index(),
    announcementNumber: p.text().nullable(),
    announcedOn: p.date().nullable(),
    lotNumber: p.text().nullable(),
    contractNumber: p.text().nullable(),
    signedOn: p.date().nullable(),
    plannedAmount: p.decimal().precision(18).scale(2).nullable(),
    paidAmount: p.decimal().precision(18).scale(2).nullable(),
    /** How many times the contract was amended: contracts of one `rootId` are one order and the newest wins. */
    amendments: p.integer().default(0),
    stages: () => p.oneToMany(SocialOrderStage).mappedBy("socialOrder").orderBy({ position: "asc" }),
  },
  indexes: [
    coveringIndex("social_order", {
      name: "social_order_implementer_id_id_index",
      on: "implementer_id, id",
      including: "amount",
    }),
    coveringIndex("social_order", {
      name: "social_order_customer_id_id_index",
      on: "customer_id, id",
      including: "amount",
    }),
    { properties: ["year", "id"] },
    { properties: ["amount", "id"] },
    descendingIndex("social_order", "amount"),
    { properties: ["titleSort", "id"] },
  ],
});

export class SocialOrder extends SocialOrderSchema.class {}
SocialOrderSchema.setClass(SocialOrder);
