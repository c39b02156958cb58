import {
  honoraryTitles,
  medals,
  perYear,
  prizeAmount,
  prizesForNgos,
  tandau,
  volunteersOfTheYear,
  zhomartZhurek,
} from "./award-plan.ts";
import { dayBetween } from "./calendar.ts";
import { Laureates } from "./laureates.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { generosityNominations, titleNominations, volunteerNominations } from "./words/award-words.ts";
import { topics } from "./words/name-words.ts";
import type { World } from "./world.ts";

export type ProgrammeName =
  | "PRIZE_FOR_NGO"
  | "TANDAU"
  | "CHARITY_HONORARY_TITLE"
  | "ZHOMART_ZHUREK"
  | "VOLUNTEER_OF_THE_YEAR"
  | "MEDAL_SHAPAGAT"
  | "MEDAL_KHALYK_ALGYSY";

export interface Award {
  readonly number: string;
  readonly programme: ProgrammeName;
  readonly year: number;
  readonly decidedOn: string;
  readonly nomination: Text | null;
  readonly sphere: string | null;
  /** A group of volunteers, a person, or an organization by itself. */
  readonly laureate: Known<Ngo> | "GROUP" | "PERSON";
  readonly amount: number | null;
}

type Given = Pick<Award, "laureate"> & Partial<Pick<Award, "nomination" | "sphere" | "amount">>;

const codes: Readonly<Record<ProgrammeName, string>> = {
  PRIZE_FOR_NGO: "PN",
  TANDAU: "TD",
  CHARITY_HONORARY_TITLE: "CT",
  ZHOMART_ZHUREK: "JJ",
  VOLUNTEER_OF_THE_YEAR: "VY",
  MEDAL_SHAPAGAT: "MS",
  MEDAL_KHALYK_ALGYSY: "MA",
};

/** What a finished world is honoured for; nothing in it depends on this. */
export function makeAwards(world: World): readonly Award[] {
  const chance = new Random("awards");
  const laureates = new Laureates(world, chance);
  return [
    ...perYear(prizesForNgos).flatMap(([year, count]) =>
      ordered("PRIZE_FOR_NGO", year, prizes(laureates, year, count), chance),
    ),
    ...perYear(tandau).flatMap(([year, count]) =>
      ordered("TANDAU", year, laureates.ofSpheres(year, count).map(inSphere), chance),
    ),
    ...titles(world, chance),
    ...perYear(zhomartZhurek).flatMap(([year, count]) =>
      ordered("ZHOMART_ZHUREK", year, generous(world, count, chance), chance),
    ),
    ...perYear(volunteersOfTheYear).flatMap(([year, count]) =>
      ordered("VOLUNTEER_OF_THE_YEAR", year, volunteers(world, { year, count }, chance), chance),
    ),
    ...decorations(chance),
  ];
}

/** One order for all laureates of a programme and year. */
function ordered(
  programme: ProgrammeName,
  year: number,
  given: readonly Given[],
  chance: Random,
): readonly Award[] {
  const decidedOn = dayBetween(chance, `${year}-10-15`, `${year}-12-20`);
  return given.map((award, index) => ({
    number: `${codes[programme]}-${year}-${String(index + 1).padStart(3, "0")}`,
    programme,
    year,
    decidedOn,
    nomination: null,
    sphere: null,
    amount: null,
    ...award,
  }));
}

type InSphere = readonly [laureate: Known<Ngo>, sphere: string];

function inSphere([laureate, sphere]: InSphere): Given {
  const topic = topics[sphere] ?? { kk: "", ru: "" };
  return { laureate, sphere, nomination: { kk: `${topic.kk} саласында`, ru: `в сфере ${topic.ru}` } };
}

const prizes = (laureates: Laureates, year: number, count: number): readonly Given[] =>
  laureates.ofPrize(year, count).map((laureate) => ({ ...inSphere(laureate), amount: prizeAmount(year) }));

/** A charity gets the title once. */
function titles({ charities }: World, chance: Random): readonly Award[] {
  const queue = chance.shuffle(charities.map(({ organization }) => organization));
  return honoraryTitles.flatMap(({ year, organizations, people }) => {
    const honoured = queue.splice(0, organizations);
    const given = [
      ...honoured.map((laureate) => ({ laureate, nomination: titleNominations.organization })),
      ...Array.from({ length: people }, () => person(titleNominations.person)),
    ];
    return ordered("CHARITY_HONORARY_TITLE", year, given, chance);
  });
}

const person = (nomination: Text | null): Given => ({ laureate: "PERSON", nomination });

/** As many of each nomination as of any other; the first one goes to organizations. */
function generous({ active }: World, count: number, chance: Random): readonly Given[] {
  const organizations = chance.sample(active, count);
  return organizations.map((laureate, index) => {
    const nomination = generosityNominations[index % generosityNominations.length] ?? null;
    return nomination === generosityNominations[0] ? { laureate, nomination } : person(nomination);
  });
}

function volunteers(
  { volunteering }: World,
  { year, count }: { readonly year: number; readonly count: number },
  chance: Random,
): readonly Given[] {
  const known = volunteering.organizations.filter(({ since }) => since < `${year}-06-01`);
  return chance.sample(known, count).map(({ organization }, index) => {
    const nomination = volunteerNominations[index % volunteerNominations.length] ?? null;
    if (nomination === volunteerNominations[0]) return { laureate: organization, nomination };
    return chance.chance(0.25) ? { laureate: "GROUP", nomination } : person(nomination);
  });
}

const decorations = (chance: Random): readonly Award[] =>
  (["MEDAL_SHAPAGAT", "MEDAL_KHALYK_ALGYSY"] as const).flatMap((medal) =>
    perYear(medals[medal]).flatMap(([year, count]) =>
      ordered(
        medal,
        year,
        Array.from({ length: count }, () => person(null)),
        chance,
      ),
    ),
  );
