import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { ResourceCenterLevel } from "./resource-center.vocabulary.ts";

const ResourceCenterSchema = defineEntity({
  name: "ResourceCenter",
  tableName: "resource_center",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...searchable("name"),
    level: p.enum(ResourceCenterLevel.values),
    territory: () => p.manyToOne(Territory).nullable(),
    operator: () => p.manyToOne(Organization).nullable(),
    openedOn: p.date().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["territory", "id"] }, { properties: ["operator", "id"] }],
});

export class ResourceCenter extends ResourceCenterSchema.class {}
ResourceCenterSchema.setClass(ResourceCenter);
