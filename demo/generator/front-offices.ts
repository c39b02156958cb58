import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { apportion } from "./shares.ts";
import type { Territory } from "./territories.ts";
import type { Text } from "./text.ts";
import type { World } from "./world.ts";

export interface FrontOffice {
  readonly id: number;
  readonly name: Text;
  readonly kind: "REPUBLICAN" | "REGIONAL";
  readonly territory: string | null;
  readonly operator: Known<Ngo>;
  readonly organizations: number;
  readonly events: number;
  readonly participants: number;
}

/** "More than" 600, 24,000 and 120,000 are published, up to the spring of 2023. */
const UNITED = 610;
const EVENTS = 24_100;
const PARTICIPANTS = 120_500;
export const COUNTED_ON = "2023-03-31";

const ASTANA = "710000000";
/** What the republican office did beside the people of a region: as much as a region of a million. */
const REPUBLICAN_WEIGHT = 1_000_000;

/** The republican front office and one in each region, run by volunteer organizations of a finished world. */
export function makeFrontOffices(world: World): readonly FrontOffice[] {
  const chance = new Random("front offices");
  const { regions } = world.places;
  const weights = [REPUBLICAN_WEIGHT, ...regions.map(({ population }) => population)];
  const parts = (total: number): readonly number[] => apportion(total, weights);
  const counts = { organizations: parts(UNITED), events: parts(EVENTS), participants: parts(PARTICIPANTS) };
  const taken = new Set<Known<Ngo>>();
  return [null, ...regions].map((region, index) => ({
    id: index + 1,
    ...(region === null ? republican : regional(region)),
    operator: operatorIn(world, region?.kato ?? ASTANA, taken, chance),
    organizations: counts.organizations[index] ?? 0,
    events: counts.events[index] ?? 0,
    participants: counts.participants[index] ?? 0,
  }));
}

function operatorIn(
  { volunteering, places }: World,
  region: string,
  taken: Set<Known<Ngo>>,
  chance: Random,
): Known<Ngo> {
  const here = volunteering.organizations
    .filter(({ since }) => since < "2021-01-01")
    .map(({ organization }) => organization)
    .filter((ngo) => !taken.has(ngo) && places.of(ngo.territory).region === region);
  const operator = chance.pick(here);
  taken.add(operator);
  return operator;
}

const MARK = "(DEMONSTRATION)";

const republican = {
  kind: "REPUBLICAN",
  territory: null,
  name: {
    kk: `Еріктілердің «Birgemiz» республикалық фронт-кеңсесі ${MARK}`,
    ru: `Республиканский фронт-офис волонтеров «Birgemiz» ${MARK}`,
  },
} as const;

const regional = ({ kato, genitive }: Territory) =>
  ({
    kind: "REGIONAL",
    territory: kato,
    name: {
      kk: `${genitive.kk} «Birgemiz» еріктілерді қолдау орталығы ${MARK}`,
      ru: `Центр поддержки волонтерства «Birgemiz» ${genitive.ru} ${MARK}`,
    },
  }) as const;
