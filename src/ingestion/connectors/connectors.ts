import { academy } from "./academy/academy.connector.ts";
import { awards } from "./awards/awards.connector.ts";
import { charities } from "./charities/charities.connector.ts";
import { ciscGrants } from "./cisc-grants/cisc-grants.connector.ts";
import { civilDialogueRecords } from "./civil-dialogue-records/civil-dialogue-records.connector.ts";
import { civilDialogue } from "./civil-dialogue/civil-dialogue.connector.ts";
import type { Connector } from "./connector.ts";
import { councilProceedings } from "./council-proceedings/council-proceedings.connector.ts";
import { figures } from "./figures/figures.connector.ts";
import { frontOffices } from "./front-offices/front-offices.connector.ts";
import { goals } from "./goals/goals.connector.ts";
import { goszakup } from "./goszakup/goszakup.connector.ts";
import { kato } from "./kato/kato.connector.ts";
import { mojLegalEntities } from "./moj-legal-entities/moj-legal-entities.connector.ts";
import { ngoBase } from "./ngo-base/ngo-base.connector.ts";
import { ngoReports } from "./ngo-reports/ngo-reports.connector.ts";
import { ocdsReleases } from "./ocds-releases/ocds-releases.connector.ts";
import { policyDocuments } from "./policy-documents/policy-documents.connector.ts";
import { publicCouncils } from "./public-councils/public-councils.connector.ts";
import { resourceCenters } from "./resource-centers/resource-centers.connector.ts";
import { sdgSmallGrants } from "./sdg-small-grants/sdg-small-grants.connector.ts";
import { smallGrants } from "./small-grants/small-grants.connector.ts";
import { socialServices } from "./social-services/social-services.connector.ts";
import { sphereGoals } from "./sphere-goals/sphere-goals.connector.ts";
import { spheres } from "./spheres/spheres.connector.ts";
import { strategicPartnerships } from "./strategic-partnerships/strategic-partnerships.connector.ts";
import { threeSixtyGiving } from "./three-sixty-giving/three-sixty-giving.connector.ts";
import { trainingCourses } from "./training-courses/training-courses.connector.ts";
import { volunteerBrands } from "./volunteer-brands/volunteer-brands.connector.ts";
import { volunteers } from "./volunteers/volunteers.connector.ts";

/** Every source, in the order of rank: what others refer to is imported first. */
export const connectors: readonly Connector[] = [
  kato,
  spheres,
  goals,
  sphereGoals,
  mojLegalEntities,
  ngoBase,
  goszakup,
  ciscGrants,
  publicCouncils,
  charities,
  volunteers,
  awards,
  resourceCenters,
  trainingCourses,
  frontOffices,
  socialServices,
  councilProceedings,
  ngoReports,
  strategicPartnerships,
  smallGrants,
  sdgSmallGrants,
  academy,
  volunteerBrands,
  policyDocuments,
  civilDialogue,
  civilDialogueRecords,
  figures,
  threeSixtyGiving,
  ocdsReleases,
];
