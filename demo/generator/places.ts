import { apportion } from "./shares.ts";
import { readTerritories } from "./territories.ts";
import type { Territory } from "./territories.ts";

/** The share of a region's organizations that sit in its main city, where it has districts of its own. */
const CENTRE_SHARE = 0.45;
/** The share that is known by the region alone. */
const REGION_SHARE = 0.05;

export class Places {
  readonly all: readonly Territory[] = readTerritories();
  readonly regions: readonly Territory[] = this.all.filter(({ level }) => level === "region");
  private readonly byKato = new Map(this.all.map((territory) => [territory.kato, territory]));
  private readonly below = new Map(
    this.regions.map(({ kato }) => [kato, this.all.filter((other) => other.parent === kato)]),
  );

  of(kato: string): Territory {
    const territory = this.byKato.get(kato);
    if (!territory) throw new RangeError(`No territory ${kato}`);
    return territory;
  }

  regionOf(kato: string): Territory {
    return this.of(this.of(kato).region);
  }

  /** The districts and cities of a region, or the districts of a city. */
  districts(region: string): readonly Territory[] {
    return this.below.get(region) ?? [];
  }

  /** The chief city of a region, the first in the classifier; of a city the city itself. */
  centre(region: string): Territory {
    const [first] = this.districts(region);
    return first?.level === "district" ? first : this.of(region);
  }

  /** Splits a number over the 20 regions by population. */
  byPopulation(total: number): readonly (readonly [Territory, number])[] {
    const parts = apportion(
      total,
      this.regions.map(({ population }) => population),
    );
    return this.regions.map((region, index) => [region, parts[index] ?? 0]);
  }

  /** Where in a region so many organizations sit. */
  spread(region: string, total: number): readonly Territory[] {
    const districts = this.districts(region);
    const centre = this.centre(region);
    const others = districts.filter((district) => district !== centre);
    const inCentre = centre.kato === region ? 0 : CENTRE_SHARE;
    const each = (1 - REGION_SHARE - inCentre) / others.length;
    const places = [this.of(region), ...(inCentre === 0 ? [] : [centre]), ...others];
    const weights = [REGION_SHARE, ...(inCentre === 0 ? [] : [inCentre]), ...others.map(() => each)];
    return apportion(total, weights).flatMap((count, index) =>
      Array<Territory>(count).fill(places[index] as Territory),
    );
  }
}
