import { known } from "./organization.ts";
import type { Known, Ngo } from "./organization.ts";
import type { Places } from "./places.ts";

/** The district of a city whose organizations are joined most often. */
const JOINED_DISTRICT = "751410000";
const IN_JOINED_DISTRICT = 26;
const IN_EACH_REGION = 3;
const FORMS = new Set(["PUBLIC_ASSOCIATION", "PUBLIC_FOUNDATION", "PRIVATE_INSTITUTION"]);

/** Old enough to be in every register from its first year on. */
const eligible = (ngo: Ngo): ngo is Known<Ngo> =>
  known(ngo) && ngo.status === "REGISTERED" && FORMS.has(ngo.form) && ngo.registeredOn < "2015-01-01";

/**
 * The organizations that will stand in all six registers at once: those of one city district first, then a few of every
 * region.
 */
export function chooseJoined(ngos: readonly Ngo[], places: Places): readonly Known<Ngo>[] {
  const candidates = ngos.filter(eligible);
  const inDistrict = candidates
    .filter(({ territory }) => territory === JOINED_DISTRICT)
    .slice(0, IN_JOINED_DISTRICT);
  const elsewhere = places.regions.flatMap(({ kato }) =>
    candidates
      .filter((ngo) => places.of(ngo.territory).region === kato && ngo.territory !== JOINED_DISTRICT)
      .slice(0, IN_EACH_REGION),
  );
  return [...inDistrict, ...elsewhere];
}
