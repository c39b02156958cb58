import { address } from "./addresses.ts";
import type { BinIssuer } from "./bin.ts";
import { dayBetween } from "./calendar.ts";
import { okeds } from "./legal-forms.ts";
import type { Body, BodyKind } from "./organization.ts";
import type { Places } from "./places.ts";
import { Random } from "./random.ts";
import type { Territory } from "./territories.ts";
import type { Text } from "./text.ts";
import {
  centralBodies,
  companies,
  departments,
  districtDepartment,
  operatorName,
  quasiStateEntities,
} from "./words/body-names.ts";

const ASTANA = "710000000";
const MARK = "(DEMONSTRATION)";

/** Everybody who orders, pays, operates or hosts: none of them is an NGO. */
export interface Bodies {
  readonly all: readonly Body[];
  readonly central: readonly Body[];
  readonly quasiState: readonly Body[];
  readonly companies: readonly Body[];
  readonly operator: Body;
  /** The akim's office, by territory: regions and districts. */
  readonly akimat: ReadonlyMap<string, Body>;
  /** The departments of a region, in the order of `departments`. */
  readonly departments: ReadonlyMap<string, readonly Body[]>;
  readonly districtDepartment: ReadonlyMap<string, Body>;
}

export function makeBodies(places: Places, bins: BinIssuer): Bodies {
  const make = factory(places, bins);
  const districts = places.all.filter(({ level }) => level === "district");
  const astana = places.of(ASTANA);
  const parts = {
    central: centralBodies.map((name) => make("central", marked(name), astana)),
    quasiState: quasiStateEntities.map((name) => make("quasi-state", jointStock(name), astana)),
    companies: companies.map((name) => make("company", partnership(name), astana)),
    operator: make("operator", operatorName, astana),
    akimat: new Map(
      [...places.regions, ...districts].map((place) => [
        place.kato,
        make(akimatKind(place), akimatName(place), place),
      ]),
    ),
    departments: new Map(
      places.regions.map((region) => [
        region.kato,
        departments.map((topic) => make("department", localName(topic, region), region)),
      ]),
    ),
    districtDepartment: new Map(
      districts.map((place) => [
        place.kato,
        make("district-department", localName(districtDepartment, place), place),
      ]),
    ),
  };
  return { ...parts, all: listed(parts) };
}

const listed = (parts: Omit<Bodies, "all">): readonly Body[] => [
  ...parts.central,
  ...parts.quasiState,
  ...parts.companies,
  parts.operator,
  ...parts.akimat.values(),
  ...[...parts.departments.values()].flat(),
  ...parts.districtDepartment.values(),
];

function factory(places: Places, bins: BinIssuer): (kind: BodyKind, name: Text, place: Territory) => Body {
  const chance = new Random("bodies");
  return (kind, name, place) => {
    const registeredOn = dayBetween(chance, "1995-02-01", "2019-11-30");
    return {
      kind,
      bin: bins.issue(registeredOn),
      name,
      form: formOf(kind),
      status: "REGISTERED",
      registeredOn,
      territory: place.kato,
      address: address(chance, place, places.regionOf(place.kato)),
      oked: kind === "company" || kind === "quasi-state" ? okeds.company : okeds.state,
    };
  };
}

function formOf(kind: BodyKind): Body["form"] {
  if (kind === "operator") return "NON_PROFIT_JSC";
  return kind === "company" || kind === "quasi-state" ? "COMMERCIAL_ORGANIZATION" : "STATE_BODY";
}

const akimatKind = (place: Territory): BodyKind => (place.level === "region" ? "region" : "district");

const marked = (name: Text): Text => ({ kk: `${name.kk} ${MARK}`, ru: `${name.ru} ${MARK}` });

const akimatName = (place: Territory): Text =>
  marked({
    kk: `${place.genitive.kk.replace(/ның$/u, "")} әкімінің аппараты`,
    ru: `Аппарат акима ${place.genitive.ru}`,
  });

const localName = (topic: Text, place: Territory): Text =>
  marked({ kk: `${place.genitive.kk} ${topic.kk}`, ru: `${topic.ru} ${place.genitive.ru}` });

const jointStock = (name: Text): Text => ({
  kk: `"${name.kk} ${MARK}" акционерлік қоғамы`,
  ru: `Акционерное общество "${name.ru} ${MARK}"`,
});

const partnership = (name: Text): Text => ({
  kk: `"${name.kk} ${MARK}" жауапкершілігі шектеулі серіктестігі`,
  ru: `Товарищество с ограниченной ответственностью "${name.ru} ${MARK}"`,
});
