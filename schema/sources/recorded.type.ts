import { Extensions, InterfaceType } from "type-graphql";

import { BoundedList } from "../shared/bounded-list.ts";
import { MOST_VERSIONS } from "../shared/list-sizes.ts";
import { typeOfRow } from "../shared/node.type.ts";
import { FieldProvenance } from "./field-provenance.type.ts";
import { Version } from "./version.type.ts";

@InterfaceType({
  resolveType: typeOfRow,
  description: "Anything that registers state: it says where its values come from and what they were before.",
})
export abstract class Recorded {
  @BoundedList(() => FieldProvenance, 50, "Where its values come from, one field after the other")
  readonly provenance!: readonly FieldProvenance[];

  @Extensions({ cost: 10 })
  @BoundedList(() => Version, MOST_VERSIONS, "What was known of it, version by version, the newest first")
  readonly history!: readonly Version[];
}
