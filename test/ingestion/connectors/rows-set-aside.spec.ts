import { describe, expect, test } from "vitest";

import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
  type Subject,
} from "../../../src/ingestion/connectors/connector.ts";
import { readSources } from "../../../src/ingestion/sources.ts";
import { brokenFiles, tornCsv } from "../support/broken-files.ts";
import { fixtureOf, type Reading, readingOf } from "../support/register-files.ts";

const connectors = (await readSources()).map(({ connector }) => connector);
const nameOf = ({ kind, key }: Subject) => `${kind} ${key}`;

/** Of each source, the columns without which nobody knows what a row is about. */
const naming: Readonly<Record<string, readonly string[]>> = {
  kato: ["territories.csv kato"],
  spheres: ["spheres.csv code"],
  goals: ["goals.csv number"],
  "sphere-goals": ["sphere-goals.csv sphere_code", "sphere-goals.csv goal"],
  "moj-legal-entities": [
    "page-0001.json elements.id",
    "page-0001.json elements.bin",
    "page-0002.json elements.bin",
  ],
  "ngo-base": ["ngo-base.csv registry_number", "ngo-base.csv bin"],
  goszakup: [
    "contract-0001.json data.Contract.rootId",
    "subjects-0001.json data.Subjects.bin",
    "subjects-0001.json data.Subjects.customer",
  ],
  "cisc-grants": ["grants.csv number", "grants.csv recipient_name"],
  "public-councils": [
    "councils.json organizations.name",
    "councils.json events.classification",
    "councils.json memberships.id",
    "councils.json memberships.on_behalf_of_id",
  ],
  charities: ["charities.csv bin"],
  volunteers: [
    "events.csv number",
    "organizations.csv bin",
    "statistics.csv kato",
    "statistics.csv organizer_bin",
    "statistics.csv year",
  ],
  awards: ["awards.csv number"],
  "resource-centers": ["centers.json items.id"],
  "training-courses": ["courses.csv number"],
  "front-offices": ["offices.json offices.id"],
  "social-services": ["services.csv number"],
  "council-proceedings": [
    "events.json events.id",
    "events.json events.classification",
    "motions.json motions.id",
  ],
  "ngo-reports": ["reports.csv bin", "reports.csv year"],
  "strategic-partnerships": [
    "goals.csv period",
    "goals.csv direction_code",
    "goals.csv goal",
    "partnerships.csv period",
    "partnerships.csv direction_code",
  ],
  "small-grants": ["small-grants.csv number"],
  "sdg-small-grants": [
    "calls.csv number",
    "goals.csv call_number",
    "goals.csv goal",
    "recipients.csv number",
    "small-grants.csv number",
  ],
  academy: ["academy.csv number", "academy.csv year"],
  "volunteer-brands": ["brands.csv name"],
  "policy-documents": ["policy-documents.csv code"],
  "civil-dialogue": [
    "advisory-bodies.csv code",
    "civil-forums.csv number",
    "dialogue-events.csv code",
    "feedback-channels.csv code",
  ],
  "civil-dialogue-records": [
    "events.csv number",
    "feedback-counts.csv channel",
    "feedback-counts.csv year",
    "feedback-counts.csv state_ru",
    "interaction-councils.csv number",
    "recommendations.csv forum",
    "recommendations.csv number",
  ],
  figures: ["figure-documents.csv document", "figures.csv document", "figures.csv figure"],
  "three-sixty-giving": [
    "grants.json grants.id",
    "grants.json grants.fundingOrganization.id",
    "grants.json grants.recipientOrganization.id",
  ],
  "ocds-releases": [
    "release-package.json releases.ocid",
    "release-package.json releases.parties.identifier.scheme",
    "release-package.json releases.awards.suppliers.id",
    "release-package.json releases.buyer.identifier",
    "release-package.json releases.buyer.identifier.id",
    "release-package.json releases.awards.suppliers.identifier",
    "release-package.json releases.awards.suppliers.identifier.id",
  ],
};

/** What would be taken for gone, because no row states it any more and none that is set aside is about it. */
function lost(before: Reading, now: Reading): string[] {
  const stated = new Set(now.statements.map(nameOf));
  const about = new Set(
    now.rows.flatMap((row) => ("problem" in row && row.about ? [nameOf(row.about)] : [])),
  );
  const missing = before.statements.filter((one) => !stated.has(nameOf(one)));
  const staying = missing.filter((one) => about.has(nameOf(one)));
  const referred = new Set(staying.flatMap(({ payload }) => Object.values(payload).flat()));
  return missing.filter((one) => !about.has(nameOf(one)) && !referred.has(one.key)).map(nameOf);
}

function lostWith(connector: Connector, file: RegisterFile): string[] {
  const files = fixtureOf(connector.id);
  const changed = files.map((one) => (one.name === file.name ? file : one));
  try {
    return lost(readingOf(connector, files), readingOf(connector, changed));
  } catch (error) {
    // The whole delivery is refused, and nothing is taken for gone.
    if (error instanceof RegisterFileError) return [];
    throw error;
  }
}

describe.each(connectors)("a row of $id that is set aside", (connector) => {
  test("says what it is about, whatever is wrong with it but what names it", () => {
    const broken = fixtureOf(connector.id).flatMap(brokenFiles);
    const losing = broken.filter(({ file }) => lostWith(connector, file).length > 0);
    expect([...new Set(losing.map(({ column }) => column))]).toEqual(naming[connector.id]);
  });

  test("says so even where it has a cell too many", () => {
    const files = fixtureOf(connector.id).filter(({ name }) => name.endsWith(".csv"));
    expect(files.flatMap((file) => lostWith(connector, tornCsv(file)))).toEqual([]);
  });
});
