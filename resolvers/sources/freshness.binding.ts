import { SourceFreshness } from "../../entities/sources/source-freshness.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const freshnessBinding: Binding = { type: "Freshness", entity: SourceFreshness };
