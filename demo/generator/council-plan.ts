import type { Body, Known, Ngo } from "./organization.ts";
import type { Random } from "./random.ts";
import { apportion, fitAmounts } from "./shares.ts";
import type { Bounds } from "./shares.ts";
import type { Text } from "./text.ts";
import type { Society } from "./world.ts";

export type CouncilLevel = "REPUBLICAN" | "QUASI_STATE" | "LOCAL_OBLAST" | "LOCAL_DISTRICT";

export interface CouncilPlan {
  readonly id: string;
  readonly level: CouncilLevel;
  readonly name: Text;
  readonly body: Body;
  readonly territory: string;
  readonly size: number;
  /** How many of its seats civil society has. */
  readonly civil: number;
  /** Organizations that must have a seat here. */
  readonly wanted: readonly Known<Ngo>[];
  /** The side of a member who left before the term was over, if one did. */
  readonly ended: "CIVIL_SOCIETY" | "STATE_BODY" | null;
}

const SEATS = 4000;
const CIVIL_SEATS = 3440;
/** Seats beside these that ended early. */
const ENDED_CIVIL = 34;
const ENDED_OFFICIAL = 6;

/** From the law for central and quasi-state bodies; plausible for local ones. */
const sizes: Readonly<Record<CouncilLevel, Bounds>> = {
  REPUBLICAN: { min: 15, max: 30 },
  QUASI_STATE: { min: 10, max: 15 },
  LOCAL_OBLAST: { min: 16, max: 28 },
  LOCAL_DISTRICT: { min: 11, max: 20 },
};
/** At most so many of the joined organizations of a region sit in the council of the region itself. */
const JOINED_IN_A_REGION = 8;
const MARK = "(DEMONSTRATION)";

type Host = Pick<CouncilPlan, "id" | "level" | "name" | "body" | "territory">;

/** The 264 councils with their seats: 4,000 in all, 86 of a hundred for civil society. */
export function seatPlan(society: Society, chance: Random): readonly CouncilPlan[] {
  const hosts = [...centralHosts(society), ...localHosts(society)];
  const seats = fitAmounts(
    chance,
    SEATS,
    hosts.map(({ level }) => sizes[level]),
  );
  const civil = apportion(CIVIL_SEATS, seats);
  const wanted = wantedSeats(hosts, society);
  const ended = chance.shuffle([
    ...Array<"CIVIL_SOCIETY">(ENDED_CIVIL).fill("CIVIL_SOCIETY"),
    ...Array<"STATE_BODY">(ENDED_OFFICIAL).fill("STATE_BODY"),
    ...Array<null>(hosts.length - ENDED_CIVIL - ENDED_OFFICIAL).fill(null),
  ]);
  return hosts.map((host, index) =>
    planOf(host, {
      size: seats[index] ?? 0,
      civil: civil[index] ?? 0,
      wanted: wanted.get(host.id) ?? [],
      ended: ended[index] ?? null,
    }),
  );
}

const planOf = (host: Host, seats: Omit<CouncilPlan, keyof Host>): CouncilPlan => ({ ...host, ...seats });

function centralHosts({ bodies }: Society): Host[] {
  const republican = bodies.central.map((body): Omit<Host, "id"> => ({
    level: "REPUBLICAN",
    body,
    territory: body.territory,
    name: ministryCouncil(body.name),
  }));
  const quasiState = bodies.quasiState.map((body): Omit<Host, "id"> => ({
    level: "QUASI_STATE",
    body,
    territory: body.territory,
    name: companyCouncil(body.name),
  }));
  return [...republican, ...quasiState].map((host, index) => numbered(host, index + 1));
}

const numbered = (host: Omit<Host, "id">, ordinal: number): Host => ({
  ...host,
  id: `council-r${String(ordinal).padStart(2, "0")}`,
});

const localHosts = ({ bodies, places }: Society): Host[] =>
  [...bodies.akimat].map(([kato, body]) => {
    const place = places.of(kato);
    return {
      id: `council-${kato}`,
      level: place.level === "region" ? "LOCAL_OBLAST" : "LOCAL_DISTRICT",
      body,
      territory: kato,
      name: {
        kk: `${place.genitive.kk} қоғамдық кеңесі ${MARK}`,
        ru: `Общественный совет ${place.genitive.ru} ${MARK}`,
      },
    };
  });

const ministryCouncil = ({ kk, ru }: Text): Text => ({
  kk: `${kk.replace(` ${MARK}`, "")}нің қоғамдық кеңесі ${MARK}`,
  ru: `Общественный совет ${ru.replace(/^(Министерств|Агентств)о/u, "$1а").replace(/^Комитет/u, "Комитета")}`,
});

const companyCouncil = ({ kk, ru }: Text): Text => ({
  kk: `${kk}ның қоғамдық кеңесі`,
  ru: `Общественный совет ${ru.replace(/^Акционерное общество/u, "акционерного общества")}`,
});

/**
 * The joined organizations sit in the council of their region; those who find no place there, and the first few of all,
 * sit in central ones.
 */
function wantedSeats(
  hosts: readonly Host[],
  { joined, places }: Society,
): ReadonlyMap<string, readonly Known<Ngo>[]> {
  const wanted = new Map<string, Known<Ngo>[]>();
  const seat = (id: string, ngo: Known<Ngo>) => wanted.set(id, [...(wanted.get(id) ?? []), ngo]);
  const central = hosts.filter(({ level }) => level === "REPUBLICAN" || level === "QUASI_STATE");
  for (const [index, ngo] of joined.entries()) {
    const regional = `council-${places.of(ngo.territory).region}`;
    const full = (wanted.get(regional)?.length ?? 0) >= JOINED_IN_A_REGION;
    if (!full) seat(regional, ngo);
    if (full || index < JOINED_IN_A_REGION) seat(central[index % central.length]?.id ?? "", ngo);
  }
  return wanted;
}
