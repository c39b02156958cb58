import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { searchable } from "../shared/localized.ts";
import { FrontOfficeKind } from "./front-office.vocabulary.ts";

const FrontOfficeSchema = defineEntity({
  name: "FrontOffice",
  tableName: "front_office",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...searchable("name"),
    kind: p.enum(FrontOfficeKind.values),
    territory: () => p.manyToOne(Territory).nullable(),
    operator: () => p.manyToOne(Organization).nullable(),
    organizations: p.integer().nullable(),
    events: p.integer().nullable(),
    /** People are only ever counted. */
    participants: p.integer().nullable(),
    countedOn: p.date().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["territory", "id"] }, { properties: ["operator", "id"] }],
});

export class FrontOffice extends FrontOfficeSchema.class {}
FrontOfficeSchema.setClass(FrontOffice);
