import { defineEntity, p } from "@mikro-orm/core";

import { LegalForm, RegistryStatus } from "../organizations/organization.vocabulary.ts";
import { Territory } from "../regions/territory.entity.ts";
import { localized } from "../shared/localized.ts";
import { Source } from "../sources/source.entity.ts";

const columns =
  "key, source_id, name_kk, name_ru, name_en, legal_form, registry_status, registered_on, deregistered_on, territory_kato, address_kk, address_ru, address_en, retrieved_at, file, line, record_hash";

/** What the register of legal entities of the Ministry of Justice states, before any other register is laid over it. */
const RegistryEntrySchema = defineEntity({
  name: "RegistryEntry",
  tableName: "registry_entry",
  schema: "ingest",
  view: true,
  expression: `select ${columns} from ingest.registry_entry_rows() as listed (${columns})`,
  properties: {
    key: p.text().primary(),
    source: () => p.manyToOne(Source).primary(),
    ...localized("name"),
    legalForm: p.enum(LegalForm.values).nullable(),
    registryStatus: p.enum(RegistryStatus.values).nullable(),
    registeredOn: p.date().nullable(),
    deregisteredOn: p.date().nullable(),
    territory: () => p.manyToOne(Territory).nullable(),
    ...localized("address"),
    retrievedAt: p.datetime(3),
    file: p.text(),
    line: p.integer().nullable(),
    recordHash: p.string().length(64),
  },
});

export class RegistryEntry extends RegistryEntrySchema.class {}
RegistryEntrySchema.setClass(RegistryEntry);
