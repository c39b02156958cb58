import type { EntityManager } from "@mikro-orm/postgresql";

import { Charity } from "../../entities/charities/charity.entity.ts";
import { Grant } from "../../entities/grants/grant.entity.ts";
import { FormerName } from "../../entities/organizations/former-name.entity.ts";
import { Organization } from "../../entities/organizations/organization.entity.ts";
import { CouncilMembership } from "../../entities/public-councils/council-membership.entity.ts";
import { PublicCouncil } from "../../entities/public-councils/public-council.entity.ts";
import { Territory } from "../../entities/regions/territory.entity.ts";
import { SocialOrder } from "../../entities/social-orders/social-order.entity.ts";
import { ImportRun } from "../../entities/sources/import-run.entity.ts";
import { RawFile } from "../../entities/sources/raw-file.entity.ts";
import { RegisterRecord } from "../../entities/sources/register-record.entity.ts";
import { Revision } from "../../entities/sources/revision.entity.ts";
import { Source } from "../../entities/sources/source.entity.ts";

/** The organization that everything in the sample is about. */
export const BIN = "120140900004";

export const hash = (digit: string): string => digit.repeat(64);

const revision = 1;
/** What the database derives from a name is not given. */
const derived = { partial: true } as const;
const onDay = (day: number): Date => new Date(`2026-03-0${day}T06:00:00.000Z`);

/** A handful of rows, just enough for every value that the API computes. */
export async function writeSampleRows(em: EntityManager): Promise<void> {
  const places = writePlaces(em);
  const organizations = writeOrganizations(em, places.district);
  writeProjects(em, places, organizations);
  writeCouncils(em, organizations);
  writeRecords(em, writeRuns(em));
  await em.flush();
}

function writePlaces(em: EntityManager) {
  const region = em.create(Territory, {
    revision,
    kato: "750000000",
    nameRu: "г. Алматы",
    level: "REGION",
    ancestors: [],
  });
  const district = em.create(Territory, {
    revision,
    kato: "751110000",
    nameRu: "Алатауский район",
    level: "CITY_DISTRICT",
    ancestors: ["750000000"],
    parent: region,
  });
  const other = em.create(Territory, {
    revision,
    kato: "710000000",
    nameRu: "г. Астана",
    level: "REGION",
    ancestors: [],
  });
  return { region, district, other };
}

type Places = ReturnType<typeof writePlaces>;

function writeOrganizations(em: EntityManager, territory: Territory) {
  const ngo = em.create(
    Organization,
    {
      key: `KZ-BIN-${BIN}`,
      bin: BIN,
      nameKk: "«Бұлақ» қоғамдық қоры",
      nameRu: "ОФ «Булак»",
      legalForm: "PUBLIC_FOUNDATION",
      registryStatus: "REGISTERED",
      isNgo: true,
      territory,
      revision,
    },
    derived,
  );
  const body = em.create(
    Organization,
    {
      key: "goszakup:1",
      nameRu: "Управление (DEMONSTRATION)",
      legalForm: "STATE_BODY",
      revision,
    },
    derived,
  );
  em.create(FormerName, { organization: ngo, nameRu: "ОФ «Родник»", position: 1 });
  em.create(FormerName, { organization: ngo, nameKk: "«Бастау»", position: 0 });
  em.create(Charity, { key: ngo.key, organization: ngo, basis: "CHARTER", forms: ["PATRONAGE"], revision });
  return { ngo, body };
}

type Organizations = ReturnType<typeof writeOrganizations>;

function writeProjects(em: EntityManager, places: Places, { ngo, body }: Organizations): void {
  const project = { year: 2025, status: "IN_PROGRESS", revision } as const;
  em.create(
    Grant,
    {
      ...project,
      key: "1",
      number: "1",
      titleRu: "Первый",
      term: "SHORT_TERM",
      fundingKind: "STATE",
      implementer: ngo,
      customer: body,
      territories: [places.district],
      amount: "10350000.00",
      effectivenessMethod: "SURVEY",
      recipientSatisfaction: "87.50",
      conclusionRu: "Хорошо",
    },
    derived,
  );
  em.create(
    Grant,
    {
      ...project,
      key: "2",
      number: "2",
      titleRu: "Второй",
      term: "LONG_TERM",
      fundingKind: "STATE",
      territories: [places.other],
    },
    derived,
  );
  em.create(
    SocialOrder,
    {
      ...project,
      key: "3",
      titleRu: "Третий",
      administrationLevel: "LOCAL",
      territories: [places.region],
    },
    derived,
  );
}

function writeCouncils(em: EntityManager, { ngo, body }: Organizations): void {
  const convocation = { convocation: 1, status: "ACTIVE", revision } as const;
  const council = em.create(
    PublicCouncil,
    {
      ...convocation,
      key: "c1",
      nameRu: "Совет",
      level: "LOCAL_OBLAST",
      stateBody: body,
    },
    derived,
  );
  em.create(
    PublicCouncil,
    { ...convocation, key: "c2", nameRu: "Пустой совет", level: "REPUBLICAN" },
    derived,
  );
  const seat = { council, role: "MEMBER", revision } as const;
  em.create(CouncilMembership, { ...seat, key: "m1", side: "CIVIL_SOCIETY", onBehalfOf: ngo });
  em.create(CouncilMembership, { ...seat, key: "m2", side: "CIVIL_SOCIETY" });
  em.create(CouncilMembership, { ...seat, key: "m3", side: "STATE_BODY" });
  em.create(CouncilMembership, { ...seat, key: "m4", side: "STATE_BODY", ended: true });
  em.create(CouncilMembership, { ...seat, key: "m5", side: "STATE_BODY", role: "SECRETARY" });
}

function writeRuns(em: EntityManager) {
  const source = { licence: "CC BY 4.0", kind: "DEMONSTRATION" } as const;
  const first = em.create(Source, { ...source, id: "first", titleRu: "Первый", publisherRu: "А", rank: 1 });
  const second = em.create(Source, { ...source, id: "second", titleRu: "Второй", publisherRu: "Б", rank: 2 });
  const run = em.create(ImportRun, { source: first, status: "PUBLISHED", startedAt: onDay(1), revision: 1 });
  em.create(ImportRun, { source: first, status: "NOOP", startedAt: onDay(3) });
  em.create(ImportRun, { source: first, status: "HELD", startedAt: onDay(2) });
  for (const number of [1, 2]) {
    em.create(Revision, { number, publishedAt: onDay(number), digest: hash(String(number)), run });
  }
  return { first, second, run };
}

/** Both sources name the organization, the second in Kazakh too; each states one thing that the other does not. */
function writeRecords(em: EntityManager, { first, second, run }: ReturnType<typeof writeRuns>): void {
  const file = { bytes: 1 } as const;
  const record = { kind: "Organization", key: `KZ-BIN-${BIN}`, run } as const;
  em.create(RegisterRecord, {
    revision,
    ...record,
    source: first,
    file: em.create(RawFile, {
      ...file,
      source: first,
      sha256: hash("1"),
      name: "page-0001.json",
      retrievedAt: onDay(1),
    }),
    line: 7,
    recordHash: hash("a"),
    payload: { nameRu: "ОФ «Булак»", territory: "751110000" },
  });
  em.create(RegisterRecord, {
    revision,
    ...record,
    source: second,
    file: em.create(RawFile, {
      ...file,
      source: second,
      sha256: hash("2"),
      name: "ngo-base.csv",
      retrievedAt: onDay(2),
    }),
    line: 9,
    recordHash: hash("b"),
    payload: { nameRu: "Булак", nameKk: "Бұлақ", spheres: ["7"] },
  });
}
