import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { FundingInstrument, ProjectStatus } from "./funded-project.vocabulary.ts";

const common = [
  "id",
  "title_kk",
  "title_ru",
  "title_en",
  "title_folded",
  "title_sort",
  "sphere_code",
  "implementer_id",
  "customer_id",
  "amount",
  "year",
  "starts_on",
  "ends_on",
  "status",
].join(", ");

/** One row per publicly paid project; `projectType` names the type whose table holds the rest. */
const FundedProjectSchema = defineEntity({
  name: "FundedProject",
  tableName: "funded_project",
  schema: "register",
  view: true,
  expression: [
    `select 'Grant' as project_type, 'GRANT' as instrument, ${common} from register."grant"`,
    `select 'SocialOrder' as project_type, 'SOCIAL_ORDER' as instrument, ${common} from register.social_order`,
    `select 'StrategicPartnership' as project_type, 'STRATEGIC_PARTNERSHIP' as instrument, ${common} from register.strategic_partnership`,
    `select 'SmallGrant' as project_type, 'SMALL_GRANT' as instrument, ${common} from register.small_grant`,
  ].join(" union all "),
  properties: {
    projectType: p.text().primary(),
    id: p.integer().primary(),
    instrument: p.enum(FundingInstrument.values),
    titleKk: p.text().nullable(),
    titleRu: p.text().nullable(),
    titleEn: p.text().nullable(),
    titleFolded: p.text(),
    titleSort: p.text(),
    sphere: () => p.manyToOne(Sphere).nullable(),
    implementer: () => p.manyToOne(Organization).nullable(),
    customer: () => p.manyToOne(Organization).nullable(),
    amount: p.decimal().precision(18).scale(2).nullable(),
    year: p.integer(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    status: p.enum(ProjectStatus.values),
  },
});

export class FundedProject extends FundedProjectSchema.class {}
FundedProjectSchema.setClass(FundedProject);
