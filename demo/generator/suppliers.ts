import type { Known, Ngo } from "./organization.ts";
import type { Random } from "./random.ts";
import { HUB_SUPPLIER_ORDERS, SUPPLIERS_A_YEAR, SUPPLIER_POOL } from "./social-order-plan.ts";
import type { Society } from "./world.ts";

export interface Need {
  /** Placed by the department with the most orders. */
  readonly hub: boolean;
  readonly region: string;
}

/** The organization with the most orders, one of those that stand in all registers. */
const hubSupplier = ({ joined }: Society): Known<Ngo> => joined[1] as Known<Ngo>;

/** Who carries out orders: in each region a lasting pool, of which a part works in a given year. */
export class Suppliers {
  private readonly pools: ReadonlyMap<string, readonly Known<Ngo>[]>;
  private readonly hub: Known<Ngo>;
  private readonly joined: ReadonlySet<Ngo>;
  private readonly chance: Random;

  constructor(society: Society, chance: Random) {
    this.chance = chance;
    this.hub = hubSupplier(society);
    this.joined = new Set(society.joined);
    this.pools = new Map(
      society.places
        .byPopulation(SUPPLIER_POOL)
        .map(([{ kato }, size]) => [kato, this.pool(society, kato, size)]),
    );
  }

  /** One for each need of a year; everybody who works that year gets at least one where there are enough needs. */
  ofYear(needs: readonly Need[]): Known<Ngo>[] {
    const queues = new Map<string, Turn>();
    let hubLeft = HUB_SUPPLIER_ORDERS;
    return needs.map(({ hub, region }) => {
      if (hub && hubLeft-- > 0) return this.hub;
      const turn = queues.get(region) ?? { working: this.workingIn(region), taken: 0 };
      queues.set(region, turn);
      return this.nextOf(turn);
    });
  }

  private pool({ active, joined, places }: Society, region: string, size: number): readonly Known<Ngo>[] {
    const inRegion = (ngo: Ngo): boolean => places.of(ngo.territory).region === region;
    const standing = joined.filter(inRegion);
    const others = active.filter(
      (ngo) => inRegion(ngo) && !this.joined.has(ngo) && ngo.registeredOn < "2020-01-01",
    );
    return [...standing, ...this.chance.sample(others, Math.max(size - standing.length, 2))];
  }

  /** Those that are joined work every year, the others now and then. */
  private workingIn(region: string): Known<Ngo>[] {
    const pool = this.pools.get(region) ?? [];
    const wanted = Math.ceil((pool.length * SUPPLIERS_A_YEAR) / SUPPLIER_POOL);
    const standing = pool.filter((ngo) => this.joined.has(ngo) && ngo !== this.hub);
    const others = pool.filter((ngo) => !this.joined.has(ngo));
    return [...standing, ...this.chance.sample(others, Math.max(wanted - standing.length, 1))];
  }

  /** Goes once round, then by chance with a leaning towards the first: some win more often. */
  private nextOf(turn: Turn): Known<Ngo> {
    const { working, taken } = turn;
    turn.taken++;
    return working[
      taken < working.length ? taken : Math.floor(this.leaning() * working.length)
    ] as Known<Ngo>;
  }

  private leaning(): number {
    const even = this.chance.next();
    return even * (0.6 + 0.4 * even);
  }
}

interface Turn {
  readonly working: readonly Known<Ngo>[];
  taken: number;
}
