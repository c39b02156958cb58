import { FieldProvenance } from "../../entities/sources/field-provenance.entity.ts";
import { Version } from "../../entities/sources/version.entity.ts";
import { MOST_VERSIONS } from "../../schema/shared/list-sizes.ts";
import { NATURAL_KEY, type Binding } from "../../src/planner/binding.ts";

/** The binding of a type that statements describe: beside its own fields it has those of `Recorded`. */
export function recorded(binding: Binding): Binding {
  const on = { kind: { value: binding.type }, key: NATURAL_KEY } as const;
  return {
    ...binding,
    fields: {
      ...binding.fields,
      provenance: { related: { entity: FieldProvenance, on, orderBy: ["FIELD_ASC", "SOURCE_ASC"] } },
      history: { related: { entity: Version, on, orderBy: ["REVISION_DESC"], most: MOST_VERSIONS } },
    },
  };
}
