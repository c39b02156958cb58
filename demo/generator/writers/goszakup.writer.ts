import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { spoiledRows } from "../dirt.ts";
import type { Body, Known, LegalEntity } from "../organization.ts";
import { Random } from "../random.ts";
import type { SocialOrder } from "../social-orders.ts";
import type { World } from "../world.ts";
import { announcements } from "./goszakup-announcements.ts";
import { contractRows } from "./goszakup-contracts.ts";
import type { Placed } from "./goszakup-contracts.ts";
import { announcementRow, kopfOf, lotRow, planRow, subjectRow } from "./goszakup-rows.ts";
import type { Row } from "./goszakup-rows.ts";
import { jsonPages } from "./json.ts";

const PAGE = 200;
const FIRST_ANNOUNCEMENT = 7_000_001;
const FIRST_LOT = 31_000_001;
const SPOILED_SERIALS = 99_300;

/** The state procurement portal, as its third interface answers. */
export function goszakupFiles(world: World): RegisterFile[] {
  const chance = new Random("goszakup");
  const subjects = subjectRows(world);
  const pids = new Map(subjects.map((row) => [String(row["bin"]), row.id]));
  const pid = ({ bin }: Known<LegalEntity>): number => pids.get(bin) ?? 0;
  const { trdBuy, lots, plans, placed } = purchases(world, pid, chance);
  const contracts = contractRows(placed, chance);
  return [
    ...pages(
      "subjects",
      "Subjects",
      byId([...subjects, ...spoiledSubjects(subjects, chance)]).map(withoutId),
    ),
    ...pages("trd-buy", "TrdBuy", trdBuy),
    ...pages("lots", "Lots", lots),
    ...pages("plans", "Plans", plans),
    ...pages("contract", "Contract", [...contracts, ...spoiledContracts(contracts, chance)]),
  ];
}

/** Customers first, then everybody who ever carried out an order. */
function subjectRows({ orders, bodies }: World): Row[] {
  const customers = bodies.all.filter(({ kind }) => kind !== "company" && kind !== "operator");
  const suppliers = [...new Set(orders.map(({ supplier }) => supplier))];
  return [
    ...customers.map((body, index) => subjectRow(body, index + 1, customerFlags(body))),
    ...suppliers.map((npo, index) =>
      subjectRow(npo, customers.length + index + 1, { customer: false, qvazi: false, kopf: "710" }),
    ),
  ];
}

const customerFlags = (body: Body) => ({
  customer: true,
  qvazi: body.kind === "quasi-state",
  kopf: kopfOf(body),
});

const byId = (rows: readonly Row[]): Row[] => rows.toSorted((one, other) => one.id - other.id);

/** Subjects are numbered by `pid` alone. */
const withoutId = (row: Row): Readonly<Record<string, unknown>> => ({ ...row, id: undefined });

interface Purchases {
  readonly trdBuy: Row[];
  readonly lots: Row[];
  readonly plans: Row[];
  readonly placed: Placed[];
}

function purchases(
  { orders, places }: World,
  pid: (entity: Known<LegalEntity>) => number,
  chance: Random,
): Purchases {
  const result: Purchases = { trdBuy: [], lots: [], plans: [], placed: [] };
  let nextLot = FIRST_LOT;
  for (const [index, announcement] of announcements(orders, chance).entries()) {
    const ids = { pid, announcement: FIRST_ANNOUNCEMENT + index };
    result.trdBuy.push(announcementRow(announcement, ids));
    for (const lot of announcement.lots) {
      const lotId = nextLot++;
      result.lots.push(lotRow(lot, lotId, announcement, ids));
      result.plans.push(planRow(lot, lotId, announcement, (kato) => places.of(kato).name));
      if (lot.order) result.placed.push(placedAt(lot.order, ids.announcement, lotId, pid));
    }
  }
  return result;
}

const placedAt = (
  order: SocialOrder,
  announcement: number,
  lot: number,
  pid: (entity: Known<LegalEntity>) => number,
): Placed => ({
  order,
  announcement,
  lot,
  customerPid: pid(order.customer),
  supplierPid: pid(order.supplier),
});

const pages = (
  stem: string,
  root: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): RegisterFile[] =>
  jsonPages(stem, rows, PAGE, (page, { last }) => ({
    data: { [root]: page },
    extensions: {
      pageInfo: {
        limitPage: PAGE,
        totalCount: rows.length,
        hasNextPage: !last,
        lastId: page.at(-1)?.["id"] ?? page.at(-1)?.["pid"],
      },
    },
  }));

const isCustomer = (row: Row): boolean => row["customer"] === 1;

/** A customer comes twice where a page moved while it was read; a person's number stands where a BIN belongs. */
function spoiledSubjects(subjects: readonly Row[], chance: Random): Row[] {
  return spoiledRows(
    "goszakup/subjects",
    subjects.filter(isCustomer),
    {
      IIN_IN_BIN: (row, ordinal) => ({
        ...row,
        id: 900_000 + ordinal,
        pid: 900_000 + ordinal,
        bin: strayIin(chance),
      }),
    },
    chance,
  );
}

function spoiledContracts(contracts: readonly Row[], chance: Random): Row[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const clean = contracts.filter((row) => row["parentId"] === null && row["deleted"] === 0);
  const fresh = (row: Row, ordinal: number): Row => ({
    ...row,
    id: 29_000_000 + ordinal,
    rootId: 29_000_000 + ordinal,
  });
  return spoiledRows(
    "goszakup/contract",
    clean,
    {
      BIN_STRUCTURE: (row, ordinal) => ({
        ...fresh(row, ordinal),
        supplierBiin: misshapen(bins.issue("2018-04-01")),
      }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), supplierBiin: strayIin(chance) }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), signDate: "2023-02-30 10:00:00" }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), refContractStatusId: 999 }),
      REFERENCE_UNKNOWN: (row, ordinal) => ({ ...fresh(row, ordinal), ContractUnits: unitsOfNoLot(row) }),
    },
    chance,
  );
}

const unitsOfNoLot = (row: Row): object[] => (row["ContractUnits"] as object[]).map(ofNoLot);

const ofNoLot = (unit: object): object => ({ ...unit, lotId: 39_999_999 });
