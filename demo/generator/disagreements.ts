import type { Form, LegalEntity, Ngo } from "./organization.ts";
import type { Text } from "./text.ts";
import type { World } from "./world.ts";

/** What a register writes of an entity in place of what is so. */
type Deviations<Entity extends LegalEntity> = ReadonlyMap<LegalEntity, Partial<Entity>>;

export interface Disagreements {
  /** In the register of the Ministry of Justice. */
  readonly registry: Deviations<LegalEntity>;
  /** In the NGO base. */
  readonly base: Deviations<Ngo>;
}

/** Of each kind of disagreement so many. */
const EACH = 3;

/** A few cases of everything in which registers can disagree, so that there is something to find. */
export function makeDisagreements(world: World): Disagreements {
  const dissolved = stillAtWork(world);
  const silent = world.ngos.filter(({ status }) => status === "INACTIVE");
  const suspended = world.ngos.filter(({ status }) => status === "SUSPENDED");
  const [moved, redated, renamed, reformed] = [0, 1, 2, 3].map((at) =>
    suspended.slice(at * EACH, (at + 1) * EACH),
  ) as [Ngo[], Ngo[], Ngo[], Ngo[]];
  return {
    registry: new Map<LegalEntity, Partial<LegalEntity>>([
      ...dissolved.map((ngo) => [ngo, { status: "LIQUIDATED" }] as const),
      // As many come back as are gone, so that there are as many registered NGOs as are published.
      ...silent.slice(0, dissolved.length).map((ngo) => [ngo, { status: "REGISTERED" }] as const),
      ...moved.map((ngo) => [ngo, { address: addressElsewhere(ngo, world) }] as const),
      ...namesakes(world),
    ]),
    base: new Map<LegalEntity, Partial<Ngo>>([
      ...redated.map((ngo) => [ngo, { registeredOn: `${ngo.registeredOn.slice(0, 8)}01` }] as const),
      ...renamed.map((ngo) => [ngo, { shortName: misspelled(ngo.shortName) }] as const),
      ...reformed.map((ngo) => [ngo, { form: otherForm(ngo) }] as const),
    ]),
  };
}

/** Of each register that gives an organization something to do, one that nothing else is made to show. */
function stillAtWork({ grants, councils, charities, joined }: World): readonly Ngo[] {
  const ordinary = (ngo: Ngo | null): ngo is Ngo => ngo !== null && !joined.some((one) => one === ngo);
  const funded = grants.filter(({ status }) => status === "IN_PROGRESS").map(({ recipient }) => recipient);
  const seated = councils
    .flatMap(({ seats }) => seats)
    .filter(({ endedOn }) => endedOn === null)
    .map(({ nominator }) => nominator);
  const charitable = charities.map(({ organization }) => organization);
  return [funded, seated, charitable].flatMap((ngos: readonly (Ngo | null)[]) =>
    ngos.filter(ordinary).slice(0, 1),
  );
}

function addressElsewhere(ngo: Ngo, { ngos, places }: World): Text {
  const region = places.of(ngo.territory).region;
  return ngos.find(({ territory }) => places.of(territory).region !== region)?.address ?? ngo.address;
}

/** Entities that the Ministry of Justice knows by their BIN under the names of NGOs of which the base knows none. */
function namesakes({ ngos, strays }: World): readonly (readonly [LegalEntity, Partial<LegalEntity>])[] {
  const nameless = ngos.filter(({ bin }) => bin === null);
  return strays
    .filter(({ status }) => status === "REORGANISATION")
    .slice(0, EACH)
    .map((stray, index) => [stray, { name: nameless[index]?.name ?? stray.name }] as const);
}

const otherForm = ({ form }: Ngo): Form =>
  form === "PUBLIC_FOUNDATION" ? "PUBLIC_ASSOCIATION" : "PUBLIC_FOUNDATION";

const misspelled = ({ kk, ru }: Text): Text => ({ kk: kk.replace(/.»/, "»"), ru: ru.replace(/.»/, "»") });
