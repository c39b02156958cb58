import { addYears } from "./calendar.ts";
import type { Known, Ngo } from "./organization.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

type InSphere = readonly [laureate: Known<Ngo>, sphere: string];

/** The items of paragraph 1 of article 5; the sphere of volunteers became law in 2022. */
const SPHERES = ["1", "2", "3", "4", "5", "7", "8", "9", "10", "11", "12", "13", "13-1", "13-2", "15"];
const spheresOf = (year: number): readonly string[] => (year < 2023 ? SPHERES : [...SPHERES, "16"]);

/** Who had the prize for NGOs may not apply again for three years. */
const YEARS_BETWEEN_PRIZES = 3;
/** So many of each year's laureates stand in all six registers. */
const JOINED_PER_YEAR = 8;
const YEARS_OF_WORK_FOR_TANDAU = 10;

/** Chooses organizations that are known by their projects, each in a sphere in which it works. */
export class Laureates {
  private readonly chance: Random;
  private readonly joined: readonly Known<Ngo>[];
  private readonly others: readonly Known<Ngo>[];
  private readonly lastPrize = new Map<Known<Ngo>, number>();

  constructor({ joined, grants, orders }: World, chance: Random) {
    const taken = new Set(joined);
    const known = new Set([
      ...grants.map(({ recipient }) => recipient),
      ...orders.map(({ supplier }) => supplier),
    ]);
    this.chance = chance;
    this.joined = joined;
    this.others = [...known].filter((ngo) => !taken.has(ngo));
  }

  ofPrize(year: number, count: number): readonly InSphere[] {
    const queue = [
      ...this.chance.shuffle([...this.joined]).slice(0, JOINED_PER_YEAR),
      ...this.chance.shuffle([...this.others]),
    ];
    const chosen = queue.filter((ngo) => this.mayApply(ngo, year)).slice(0, count);
    for (const ngo of chosen) this.lastPrize.set(ngo, year);
    return chosen.map((ngo) => [ngo, this.chance.pick(spheresFor(ngo, year))]);
  }

  /** One for each of so many spheres. */
  ofSpheres(year: number, count: number): readonly InSphere[] {
    const founded = addYears(`${year}-01-01`, -YEARS_OF_WORK_FOR_TANDAU);
    const old = this.chance.shuffle(this.others.filter(({ registeredOn }) => registeredOn <= founded));
    const chosen = new Set<Known<Ngo>>();
    return this.chance.sample(spheresOf(year), count).map((sphere) => {
      const ngo = old.find((one) => one.spheres.includes(sphere) && !chosen.has(one));
      if (!ngo) throw new RangeError(`Nobody works in the sphere ${sphere} for ten years`);
      chosen.add(ngo);
      return [ngo, sphere];
    });
  }

  private mayApply(ngo: Known<Ngo>, year: number): boolean {
    const last = this.lastPrize.get(ngo);
    const waited = last === undefined || year - last > YEARS_BETWEEN_PRIZES;
    return waited && ngo.registeredOn < `${year - 1}-01-01` && spheresFor(ngo, year).length > 0;
  }
}

function spheresFor({ spheres }: Ngo, year: number): readonly string[] {
  const allowed = spheresOf(year);
  return spheres.filter((sphere) => allowed.includes(sphere));
}
