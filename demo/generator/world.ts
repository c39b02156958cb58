import { BinIssuer } from "./bin.ts";
import { makeBodies } from "./bodies.ts";
import type { Bodies } from "./bodies.ts";
import { makeCharities } from "./charities.ts";
import type { Charity } from "./charities.ts";
import { makeCouncilWork } from "./council-work.ts";
import type { CouncilWork } from "./council-work.ts";
import { makeCouncils } from "./councils.ts";
import type { Council } from "./councils.ts";
import { makeDialogue } from "./dialogue.ts";
import type { Dialogue } from "./dialogue.ts";
import { makeGrants } from "./grants.ts";
import type { Grant } from "./grants.ts";
import { chooseJoined } from "./joined.ts";
import { Names } from "./names.ts";
import { makeNgoReports } from "./ngo-reports.ts";
import type { NgoReport } from "./ngo-reports.ts";
import { makeNgos } from "./ngos.ts";
import { known } from "./organization.ts";
import type { Known, LegalEntity, Ngo } from "./organization.ts";
import { Places } from "./places.ts";
import { Random } from "./random.ts";
import { makeSmallGrants } from "./small-grants.ts";
import type { SmallGrant } from "./small-grants.ts";
import { makeSocialOrders } from "./social-orders.ts";
import type { SocialOrder } from "./social-orders.ts";
import { makeStrategicPartnerships } from "./strategic-partnerships.ts";
import type { StrategicPartnership } from "./strategic-partnerships.ts";
import { makeStrays } from "./strays.ts";
import { makeVolunteerStatistics } from "./volunteer-statistics.ts";
import type { Volunteering, VolunteerStatistic } from "./volunteer-statistics.ts";
import { makeVolunteerEvents, makeVolunteerOrganizations } from "./volunteers.ts";

/** Who there is, before anybody does anything. */
export interface Society {
  readonly places: Places;
  readonly names: Names;
  readonly bodies: Bodies;
  readonly ngos: readonly Ngo[];
  /** Those that only the Ministry of Justice knows. */
  readonly strays: readonly LegalEntity[];
  /** Those that may take money, send members and work in public. */
  readonly active: readonly Known<Ngo>[];
  /** Those that stand in all six registers. */
  readonly joined: readonly Known<Ngo>[];
}

function makeSociety(): Society {
  const places = new Places();
  const bins = new BinIssuer();
  const names = new Names(new Random("names"));
  const bodies = makeBodies(places, bins);
  const ngos = makeNgos(places, names, bins);
  const strays = makeStrays(places, names, bins);
  const active = ngos.filter(known).filter(({ status }) => status === "REGISTERED");
  return { places, names, bodies, ngos, strays, active, joined: chooseJoined(ngos, places) };
}

export interface World extends Society {
  readonly orders: readonly SocialOrder[];
  readonly grants: readonly Grant[];
  readonly strategicPartnerships: readonly StrategicPartnership[];
  readonly smallGrants: readonly SmallGrant[];
  readonly councils: readonly Council[];
  readonly councilWork: CouncilWork;
  readonly ngoReports: readonly NgoReport[];
  readonly charities: readonly Charity[];
  readonly volunteering: Volunteering;
  readonly statistics: readonly VolunteerStatistic[];
  readonly dialogue: Dialogue;
}

/** Everything that happens in the invented country; the same on every call. */
export function makeWorld(): World {
  const society = makeSociety();
  const councils = makeCouncils(society);
  const funding = { orders: makeSocialOrders(society), grants: makeGrants(society) };
  const organizations = makeVolunteerOrganizations(society);
  const volunteering = { organizations, events: makeVolunteerEvents(organizations, society) };
  return {
    ...society,
    ...funding,
    strategicPartnerships: makeStrategicPartnerships(society),
    smallGrants: makeSmallGrants(society, funding.grants),
    councils,
    councilWork: makeCouncilWork(councils, society),
    ngoReports: makeNgoReports(society, funding),
    charities: makeCharities(society),
    volunteering,
    statistics: makeVolunteerStatistics(volunteering, society),
    dialogue: makeDialogue(society),
  };
}
