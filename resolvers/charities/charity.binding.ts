import { Award } from "../../entities/awards/award.entity.ts";
import { Charity } from "../../entities/charities/charity.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const charityBinding: Binding = {
  type: "Charity",
  entity: Charity,
  roots: { charities: { kind: "connection" } },
  fields: {
    honoraryTitles: {
      related: {
        entity: Award,
        on: { organization: "organization", programme: { value: "CHARITY_HONORARY_TITLE" } },
        orderBy: ["YEAR_DESC"],
      },
    },
  },
};
