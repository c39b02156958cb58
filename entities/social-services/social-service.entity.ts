import { defineEntity, p } from "@mikro-orm/core";

import { Grant } from "../grants/grant.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { SocialServiceKind } from "./social-service.vocabulary.ts";

const SocialServiceSchema = defineEntity({
  name: "SocialService",
  tableName: "social_service",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...searchable("name"),
    kind: p.enum(SocialServiceKind.values),
    grant: () => p.manyToOne(Grant).nullable(),
    territory: () => p.manyToOne(Territory).nullable(),
    openedOn: p.date().nullable(),
    revision: p.integer(),
  },
  indexes: [
    { properties: ["grant", "id"] },
    { properties: ["territory", "id"] },
    { properties: ["openedOn", "id"] },
  ],
});

export class SocialService extends SocialServiceSchema.class {}
SocialServiceSchema.setClass(SocialService);
