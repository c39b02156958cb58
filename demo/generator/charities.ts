import { addDays, dayBetween, earlier, LAST_DAY } from "./calendar.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { charityThemes } from "./words/themes.ts";
import type { Society } from "./world.ts";

export interface Charity {
  readonly organization: Known<Ngo>;
  readonly basis: "CHARTER" | "REGISTER" | "NAME_HEURISTIC";
  readonly since: string;
  readonly forms: readonly CharityFormName[];
  readonly programmes: readonly Programme[];
}

export type CharityFormName = "PHILANTHROPY" | "SPONSORSHIP" | "PATRONAGE" | "SUPPORT_OF_HOMELAND";

export interface Programme {
  readonly title: Text;
  readonly goal: Text;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly planned: number | null;
  readonly raised: number | null;
  readonly spent: number | null;
}

const CHARITY_COUNT = 1053;
/** Two years before the count: since then there are more than 20 percent more. */
const CHARITIES_BEFORE = 877;
export const BEFORE = "2021-03-31";
const COUNTED_ON = "2023-03-31";
const FORMS: readonly CharityFormName[] = ["PHILANTHROPY", "SPONSORSHIP", "PATRONAGE", "SUPPORT_OF_HOMELAND"];

export function makeCharities(society: Society): readonly Charity[] {
  const chance = new Random("charities");
  return chooseCharities(society, chance).map((organization, index) =>
    charity(organization, index < CHARITIES_BEFORE, chance),
  );
}

/** The joined ones, all whose name says so, and foundations up to the published number; the older ones first. */
function chooseCharities({ active, joined }: Society, chance: Random): readonly Known<Ngo>[] {
  const taken = new Set(joined);
  const rest = active.filter((ngo) => !taken.has(ngo) && (ngo.charitable || ngo.form.endsWith("FOUNDATION")));
  const named = rest.filter(({ charitable }) => charitable);
  const others = chance.shuffle(rest.filter(({ charitable }) => !charitable));
  const chosen = [...joined, ...named, ...others].slice(0, CHARITY_COUNT);
  return [...chosen.filter(old), ...chosen.filter((ngo) => !old(ngo))];
}

const old = ({ registeredOn }: Ngo): boolean => registeredOn < "2020-06-01";

function charity(organization: Known<Ngo>, before: boolean, chance: Random): Charity {
  const since = before
    ? dayBetween(chance, organization.registeredOn, BEFORE)
    : dayBetween(
        chance,
        organization.registeredOn > BEFORE ? organization.registeredOn : addDays(BEFORE, 1),
        COUNTED_ON,
      );
  return {
    organization,
    basis: basisOf(organization, chance),
    since,
    forms: FORMS.filter((_, index) => chance.chance([0.8, 0.3, 0.15, 0.25][index] ?? 0) || index === 0),
    programmes: Array.from({ length: chance.int(1, 4) }, () => programme(since, chance)),
  };
}

function basisOf({ charitable }: Ngo, chance: Random): Charity["basis"] {
  if (charitable && chance.chance(0.35)) return "NAME_HEURISTIC";
  return chance.chance(0.7) ? "CHARTER" : "REGISTER";
}

function programme(since: string, chance: Random): Programme {
  const theme = chance.pick(charityThemes);
  const startsOn = dayBetween(chance, since > "2017-01-01" ? since : "2017-01-01", "2025-09-30");
  const ended = chance.chance(0.6);
  const planned = chance.int(5, 900) * 100_000;
  const raised = Math.round(planned * (0.3 + chance.next() * 0.9));
  const reported = chance.chance(0.8);
  return {
    ...theme,
    startsOn,
    endsOn: ended ? earlier(addDays(startsOn, chance.int(60, 720)), LAST_DAY) : null,
    planned: chance.chance(0.9) ? planned : null,
    raised: reported ? raised : null,
    spent: reported ? Math.round(raised * (0.6 + chance.next() * 0.4)) : null,
  };
}
