import { addDays, dayBetween, earlier } from "./calendar.ts";
import type { Grant } from "./grants.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { firstWords } from "./words/name-words.ts";
import { serviceKinds } from "./words/service-words.ts";
import type { ServiceKindName } from "./words/service-words.ts";
import type { World } from "./world.ts";

export interface SocialService {
  readonly number: string;
  readonly grant: Grant;
  readonly name: Text;
  readonly kind: ServiceKindName;
  readonly territory: string;
  readonly openedOn: string;
}

/** The only year of which the number is published. */
const YEAR = 2022;
const kinds = Object.keys(serviceKinds) as ServiceKindName[];

/** The services that the results of the grants of 2022 count, each by itself. */
export function makeSocialServices({ grants }: World): readonly SocialService[] {
  const chance = new Random("social services");
  return grants
    .filter(({ year }) => year === YEAR)
    .flatMap((grant) => Array.from({ length: created(grant) }, () => grant))
    .map((grant, index) => service(grant, index + 1, chance));
}

const created = ({ results }: Grant): number =>
  results.find(({ code }) => code === "SERVICES_CREATED")?.actual ?? 0;

function service(grant: Grant, ordinal: number, chance: Random): SocialService {
  const kind = chance.pick(kinds);
  const word = chance.pick(firstWords);
  const { kk, ru } = serviceKinds[kind];
  return {
    number: `S-${YEAR}-${String(ordinal).padStart(3, "0")}`,
    grant,
    name: { kk: `«${word.kk}» ${kk}`, ru: `${ru} «${word.ru}»` },
    kind,
    territory: chance.pick(grant.territories),
    openedOn: dayBetween(chance, addDays(grant.startsOn, 20), earlier(grant.endsOn, `${YEAR}-12-31`)),
  };
}
