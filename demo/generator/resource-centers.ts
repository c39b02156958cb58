import { dayBetween } from "./calendar.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Territory } from "./territories.ts";
import type { Text } from "./text.ts";
import type { World } from "./world.ts";

export type CenterLevel = "OBLAST" | "CITY" | "DISTRICT" | "RURAL";

export interface ResourceCenter {
  readonly id: number;
  readonly name: Text;
  readonly level: CenterLevel;
  readonly territory: string;
  readonly operator: Known<Ngo>;
  readonly openedOn: string;
}

type Place = readonly [level: CenterLevel, place: Territory];

/** More than 40 are published, at four levels: one for each of the 20 regions and cities, and these besides. */
const CITIES = 9;
const DISTRICTS = 9;
const VILLAGES = 6;
const THREE_CITIES = new Set(["710000000", "750000000", "790000000"]);

/** Centers that NGOs of a finished world run; nothing in it depends on this. */
export function makeResourceCenters(world: World): readonly ResourceCenter[] {
  const chance = new Random("resource centers");
  const taken = new Set<Known<Ngo>>();
  return placesOf(world, chance).map(([level, place], index) => {
    const operator = operatorIn(world, place, taken, chance);
    taken.add(operator);
    return {
      id: index + 1,
      name: nameOf(level, place),
      level,
      territory: place.kato,
      operator,
      openedOn: dayBetween(chance, "2019-01-15", "2025-10-31"),
    };
  });
}

function placesOf({ places }: World, chance: Random): readonly Place[] {
  const oblasts = places.regions.filter(({ kato }) => !THREE_CITIES.has(kato));
  const centres = chance.sample(oblasts, CITIES).map(({ kato }) => places.centre(kato));
  const cities = [...places.regions.filter(({ kato }) => THREE_CITIES.has(kato)), ...centres];
  const districts = chance.sample(
    places.all.filter(({ level, name }) => level === "district" && name.ru.includes("район")),
    DISTRICTS + VILLAGES,
  );
  const as = (level: CenterLevel) => (place: Territory) => [level, place] as const;
  return [
    ...oblasts.map(as("OBLAST")),
    ...cities.map(as("CITY")),
    ...districts.slice(0, DISTRICTS).map(as("DISTRICT")),
    ...districts.slice(DISTRICTS).map(as("RURAL")),
  ];
}

/** One that works for civil society, from the place itself where there is one and else from its region. */
function operatorIn(
  { active, places }: World,
  place: Territory,
  taken: ReadonlySet<Known<Ngo>>,
  chance: Random,
): Known<Ngo> {
  const free = active.filter((ngo) => !taken.has(ngo) && ngo.registeredOn < "2018-01-01");
  const inRegion = free.filter(({ territory }) => places.of(territory).region === place.region);
  const here = inRegion.filter(({ territory }) => territory === place.kato);
  const near = here.length > 0 ? here : inRegion;
  const civil = near.filter(({ spheres }) => spheres.includes("15"));
  return chance.pick(civil.length > 0 ? civil : near);
}

const MARK = "(DEMONSTRATION)";

function nameOf(level: CenterLevel, { genitive }: Territory): Text {
  return level === "RURAL"
    ? {
        kk: `${genitive.kk} ауылдық ҮЕҰ ресурстық орталығы ${MARK}`,
        ru: `Сельский ресурсный центр НПО ${genitive.ru} ${MARK}`,
      }
    : {
        kk: `${genitive.kk} ҮЕҰ ресурстық орталығы ${MARK}`,
        ru: `Ресурсный центр НПО ${genitive.ru} ${MARK}`,
      };
}
