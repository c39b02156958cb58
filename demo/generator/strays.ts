import { address } from "./addresses.ts";
import { spoiled } from "./bin.ts";
import type { BinIssuer } from "./bin.ts";
import { dayBetween } from "./calendar.ts";
import { okeds } from "./legal-forms.ts";
import type { Names } from "./names.ts";
import type { LegalEntity, Status } from "./organization.ts";
import type { Places } from "./places.ts";
import { Random } from "./random.ts";

/** Entities without a BIN: so old that they never got one. */
const WITHOUT_BIN = 12;
/** Entities whose published BIN has a wrong last digit, as happens with real ones. */
const WITH_WRONG_DIGIT = 6;
/** Entities in each of the states that no NGO of the base is in. */
const IN_EACH_OTHER_STATE = 5;
const otherStates: readonly Status[] = ["REORGANISATION", "BANKRUPTCY", "LIQUIDATED"];

/** Consumer cooperatives: the Ministry of Justice knows them, no other register does. */
export function makeStrays(places: Places, names: Names, bins: BinIssuer): readonly LegalEntity[] {
  const chance = new Random("strays");
  const cooperative = (bin: string | null, registeredOn: string, status: Status): LegalEntity => {
    const core = names.organization();
    const place = chance.pick(places.all);
    return {
      bin,
      name: { ru: `Потребительский кооператив "${core.ru}"`, kk: `"${core.kk}" тұтыну кооперативі` },
      form: "CONSUMER_COOPERATIVE",
      status,
      registeredOn,
      territory: place.kato,
      address: address(chance, place, places.regionOf(place.kato)),
      oked: okeds.company,
    };
  };
  const dated = (make: (day: string) => string | null, status: Status, from: string, to: string) => {
    const day = dayBetween(chance, from, to);
    return cooperative(make(day), day, status);
  };
  const times = (count: number, make: () => LegalEntity): LegalEntity[] =>
    Array.from({ length: count }, make);
  return [
    ...times(WITHOUT_BIN, () => dated(() => null, "INACTIVE", "1992-03-01", "1996-12-20")),
    ...times(WITH_WRONG_DIGIT, () =>
      dated((day) => spoiled(bins.issue(day)), "REGISTERED", "2001-03-01", "2020-12-20"),
    ),
    ...otherStates.flatMap((status) =>
      times(IN_EACH_OTHER_STATE, () => dated((day) => bins.issue(day), status, "1998-03-01", "2021-12-20")),
    ),
  ];
}
