import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { searchable } from "../shared/localized.ts";
import { TrainingKind } from "./training-programme.vocabulary.ts";

const TrainingProgrammeSchema = defineEntity({
  name: "TrainingProgramme",
  tableName: "training_programme",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    kind: p.enum(TrainingKind.values),
    ...searchable("title"),
    provider: () => p.manyToOne(Organization).nullable(),
    year: p.integer(),
    /** People are only ever counted. */
    trained: p.integer().nullable(),
    revision: p.integer(),
  },
  indexes: [{ properties: ["provider", "id"] }, { properties: ["year", "id"] }],
});

export class TrainingProgramme extends TrainingProgrammeSchema.class {}
TrainingProgrammeSchema.setClass(TrainingProgramme);
