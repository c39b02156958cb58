import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { namedKey, namedOrganization, namingRows } from "../../normalise/named-organization.ts";
import { unlessRefused } from "../../normalise/row-refused.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { namesOf, numberedKey } from "./organization.ts";
import type { Popolo } from "./popolo.ts";

/** The BIN stands among the identifiers; those who have one there are not known by their name. */
const columns = { source: "public-councils", bin: "bin", name: "name" };

/**
 * Who sends a member: by its BIN or, without one, by its name, which is looked for among the other registers. A name that
 * shows no legal form may be a person's or a group's, and is noted.
 */
export function nominatorKey(seat: Fields, popolo: Popolo): string | undefined {
  const nominator = popolo.referenced(seat, "on_behalf_of_id", "organizations");
  if (nominator === undefined) return undefined;
  const key = numberedKey(nominator) ?? namedKey(nominator, columns);
  if (key === undefined) seat.note("LEGAL_FORM_UNRECOGNISED", "on_behalf_of_id");
  return key;
}

/** The organizations on whose behalf somebody sits and that have no BIN in the package. */
export function namedNominators({ organizations, memberships }: Popolo): readonly SourceRow[] {
  const sending = new Set(memberships.map(({ fields }) => fields.mark("on_behalf_of_id")));
  const unnumbered = organizations.filter(
    ({ fields }) => sending.has(fields.mark("id")) && !hasNumber(fields),
  );
  return namingRows(unnumbered, columns);
}

/** Whether or not the number is a BIN: what is wrong with it is a problem of the seat that refers to it. */
function hasNumber(organization: Fields): boolean {
  const numbered = unlessRefused(() =>
    organization.children("identifiers").some((one) => one.mark("scheme") === "KZ-BIN"),
  );
  return numbered ?? true;
}

export function namedNominator(organization: Fields, popolo: Popolo) {
  return namedOrganization(organization, columns, () => ({
    ...namesOf(organization),
    territory: popolo.referenced(organization, "area_id", "areas")?.take("identifier", katoCode),
  }));
}
