import {
  ConvocationStatus,
  CouncilLevel,
  CouncilRole,
  CouncilSide,
} from "../../../entities/public-councils/public-council.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import type { Council, Seat } from "../councils.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import type { Known, LegalEntity } from "../organization.ts";
import { Random } from "../random.ts";
import type { World } from "../world.ts";
import { jsonFile } from "./json.ts";

type Membership = Readonly<Record<string, string | null>>;

interface Parts {
  readonly persons: object[];
  readonly posts: object[];
  readonly memberships: Membership[];
}

/** All councils as one Popolo package. */
export function councilFiles(world: World): RegisterFile[] {
  const chance = new Random("public-councils");
  const { persons, posts, memberships } = seatParts(world.councils);
  return [
    jsonFile("councils.json", {
      areas: areas(world),
      organizations: organizations(world.councils),
      events: world.councils.map(convocation),
      persons,
      posts,
      memberships: strewn(memberships, spoiledMemberships(memberships, chance), chance),
    }),
  ];
}

const bodyId = ({ bin }: Known<LegalEntity>): string => `body-${bin}`;
const nominatorId = ({ bin }: Known<LegalEntity>): string => `npo-${bin}`;
const convocationId = (council: Council): string => `${council.id}-${council.convocation}`;

const areas = ({ councils, places }: World): object[] =>
  [...new Set(councils.map(({ territory }) => territory))].toSorted().map((kato) => ({
    id: `area-${kato}`,
    name: places.of(kato).name.ru,
    identifier: kato,
    classification: places.of(kato).level === "region" ? "region" : "district",
  }));

function organizations(councils: readonly Council[]): object[] {
  const bodies = councils.map(({ body }) => organization(bodyId(body), body, "state body"));
  const seats = councils.flatMap((council) => council.seats);
  const nominators = [...new Set(seats.flatMap(({ nominator }) => (nominator ? [nominator] : [])))];
  return [
    ...councils.map(councilOrganization),
    ...bodies,
    ...nominators.map((npo) => organization(nominatorId(npo), npo, "non-profit")),
  ];
}

const organization = (id: string, { bin, name }: Known<LegalEntity>, classification: string): object => ({
  id,
  name: name.ru,
  other_names: [{ name: name.kk, lang: "kk" }],
  classification,
  identifiers: [{ scheme: "KZ-BIN", identifier: bin }],
});

const councilOrganization = (council: Council): object => ({
  id: council.id,
  name: council.name.ru,
  other_names: [{ name: council.name.kk, lang: "kk" }],
  classification: "public council",
  identifiers: [],
  parent_id: bodyId(council.body),
  area_id: `area-${council.territory}`,
  level: CouncilLevel.terms[council.level].ru,
});

const convocation = (council: Council): object => ({
  id: convocationId(council),
  classification: "convocation",
  organization_id: council.id,
  identifier: String(council.convocation),
  start_date: council.startsOn,
  end_date: council.endsOn,
  status: ConvocationStatus.terms.ACTIVE.ru,
});

/** Ordinary members hold no post; every other role is one. */
function seatParts(councils: readonly Council[]): Parts {
  const parts: Parts = { persons: [], posts: [], memberships: [] };
  for (const council of councils) {
    for (const [index, seat] of council.seats.entries()) {
      const id = `${council.id}-${String(index + 1).padStart(2, "0")}`;
      const role = CouncilRole.terms[seat.role].ru;
      parts.persons.push({ id: `person-${id}`, name: seat.person });
      if (seat.role !== "MEMBER") {
        parts.posts.push({ id: `post-${id}`, organization_id: council.id, label: role, role });
      }
      parts.memberships.push(membership(council, seat, id));
    }
  }
  return parts;
}

const membership = (council: Council, seat: Seat, id: string): Membership => ({
  id: `seat-${id}`,
  person_id: `person-${id}`,
  organization_id: council.id,
  post_id: seat.role === "MEMBER" ? null : `post-${id}`,
  role: CouncilRole.terms[seat.role].ru,
  side: CouncilSide.terms[seat.side].ru,
  on_behalf_of_id: seat.nominator ? nominatorId(seat.nominator) : null,
  legislative_period_id: convocationId(council),
  start_date: seat.startsOn,
  end_date: seat.endedOn,
});

function spoiledMemberships(clean: readonly Membership[], chance: Random): Membership[] {
  const ordinary = clean.filter(({ post_id: post, end_date: end }) => post === null && end === null);
  const fresh = (row: Membership, ordinal: number) => ({
    ...row,
    id: `seat-x-${ordinal}`,
    on_behalf_of_id: null,
  });
  return spoiledRows(
    "public-councils/councils",
    ordinary,
    {
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), start_date: "2025-02-30" }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), role: "наблюдатель" }),
      REFERENCE_UNKNOWN: (row, ordinal) => ({ ...fresh(row, ordinal), person_id: `person-x-${ordinal}` }),
    },
    chance,
  );
}
