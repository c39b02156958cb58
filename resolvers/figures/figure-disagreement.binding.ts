import { FigureDisagreement } from "../../entities/figures/figure-disagreement.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const figureDisagreementBinding: Binding = {
  type: "FigureDisagreement",
  entity: FigureDisagreement,
  fields: { with: { property: "other" } },
};
