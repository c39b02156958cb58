import { defineEntity, p } from "@mikro-orm/core";

import { PolicyDocument } from "../policy-documents/policy-document.entity.ts";
import { localized } from "../shared/localized.ts";

const SphereSchema = defineEntity({
  name: "Sphere",
  tableName: "sphere",
  schema: "register",
  properties: {
    /** The item of article 5, such as "13-1" or "2.2": text, because the law numbers with gaps and dashes. */
    code: p.string().length(8).primary(),
    ...localized("name"),
    law: p.text(),
    socialOrder: p.boolean(),
    stateGrant: p.boolean(),
    prize: p.boolean(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    policyDocuments: () => p.manyToMany(PolicyDocument).mappedBy("spheres").orderBy({ adoptedOn: "asc" }),
    revision: p.integer(),
  },
});

export class Sphere extends SphereSchema.class {}
SphereSchema.setClass(Sphere);
