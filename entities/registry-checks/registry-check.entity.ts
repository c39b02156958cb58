import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { RegistryVerdict } from "./registry-check.vocabulary.ts";

const columns = "bin, key, organization_id, verdict, ordinal";

/** Every organization with a BIN, held against the register of legal entities; of a BIN that nobody knows there is none. */
const RegistryCheckSchema = defineEntity({
  name: "RegistryCheck",
  tableName: "registry_check",
  schema: "ingest",
  view: true,
  expression: `select ${columns} from ingest.registry_check_rows() as listed (${columns})`,
  properties: {
    bin: p.string().length(12).primary(),
    key: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    verdict: p.enum(RegistryVerdict.values).nullable(),
    /** Its place among those that are asked about. */
    ordinal: p.integer(),
  },
});

export class RegistryCheck extends RegistryCheckSchema.class {}
RegistryCheckSchema.setClass(RegistryCheck);
