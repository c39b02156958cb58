import { addDays, moment } from "../calendar.ts";
import { by } from "../order.ts";
import type { Random } from "../random.ts";
import { add } from "../shares.ts";
import type { SocialOrder } from "../social-orders.ts";
import { announcementNumber, contractStatuses, planId, SOCIAL_ORDER_METHOD } from "./goszakup-rows.ts";
import type { Row } from "./goszakup-rows.ts";

const FIRST_CONTRACT = 21_000_001;
/** Amendments that were recalled, and chains that were recalled as a whole. */
const DELETED_AMENDMENTS = 80;
const DELETED_CHAINS = 12;

/** An order with the rows that it refers to. */
export interface Placed {
  readonly order: SocialOrder;
  readonly announcement: number;
  readonly lot: number;
  readonly customerPid: number;
  readonly supplierPid: number;
}

interface Version {
  readonly placed: Placed;
  readonly createdOn: string;
  /** Of the newest valid version 1, of an earlier one what the amount was before. */
  readonly share: number;
  readonly deleted: boolean;
  /** Positions of the same chain share it. */
  readonly chain: number;
}

/** The contracts with their amendments, numbered in the order in which they were made. */
export function contractRows(placed: readonly Placed[], chance: Random): readonly Row[] {
  const versions = [
    ...placed.flatMap((one, chain) => chainOf(one, chain, chance)),
    ...recalled(placed, chance),
  ];
  const inOrder = versions.toSorted(by(({ createdOn }) => createdOn));
  const rootOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  return inOrder.map((version, index) => {
    const id = FIRST_CONTRACT + index;
    const rootId = rootOf.get(version.chain) ?? id;
    const parentId = lastOf.get(version.chain) ?? null;
    rootOf.set(version.chain, rootId);
    lastOf.set(version.chain, id);
    return contractRow(version, { id, rootId, parentId });
  });
}

function chainOf(placed: Placed, chain: number, chance: Random): Version[] {
  const { signedOn, amendedOn } = placed.order;
  const days = [signedOn, ...amendedOn];
  return days.map((createdOn, index) => ({
    placed,
    createdOn,
    share: index === days.length - 1 ? 1 : 0.85 + chance.next() * 0.3,
    deleted: false,
    chain,
  }));
}

/** Rows that do not count: an amendment after the newest one, or a contract made by mistake. */
function recalled(placed: readonly Placed[], chance: Random): Version[] {
  const chains = placed.map((one, chain) => ({ one, chain }));
  const amendments = chance.sample(chains, DELETED_AMENDMENTS).map(({ one, chain }): Version => {
    const last = one.order.amendedOn.at(-1) ?? one.order.signedOn;
    return { placed: one, createdOn: addDays(last, 1), share: 1.3, deleted: true, chain };
  });
  const mistakes = chance.sample(chains, DELETED_CHAINS).map(({ one, chain }): Version => ({
    placed: one,
    createdOn: addDays(one.order.signedOn, -2),
    share: 1,
    deleted: true,
    chain: placed.length + chain,
  }));
  return [...amendments, ...mistakes];
}

interface ChainIds {
  readonly id: number;
  readonly rootId: number;
  readonly parentId: number | null;
}

function contractRow(
  { placed, createdOn, share, deleted }: Version,
  { id, rootId, parentId }: ChainIds,
): Row {
  const { order, announcement, lot } = placed;
  const sum = share === 1 ? order.amount : Math.round(order.amount * share);
  const paid = add(order.units.filter(({ acceptedOn }) => acceptedOn !== null).map(({ amount }) => amount));
  return {
    id,
    parentId,
    rootId,
    trdBuyId: announcement,
    trdBuyNumberAnno: announcementNumber(announcement),
    refContractStatusId: contractStatuses[order.status],
    deleted: Number(deleted),
    crdate: moment(createdOn, id),
    lastUpdateDate: moment(createdOn, id + 1),
    supplierId: placed.supplierPid,
    supplierBiin: order.supplier.bin,
    contractNumber: String(rootId - FIRST_CONTRACT + 1),
    contractNumberSys: `${order.customer.bin}/${String(order.year).slice(2)}${String(rootId - FIRST_CONTRACT + 1).padStart(5, "0")}/${id === rootId ? "00" : "01"}`,
    customerId: placed.customerPid,
    customerBin: order.customer.bin,
    trdBuyItogiDatePublic: moment(order.decidedOn, announcement),
    finYear: order.year,
    refFinsourceId: order.level === "CENTRAL" ? 1 : 2,
    refCurrencyCode: "KZT",
    contractSum: money(sum, id),
    contractSumWnds: money(sum, id),
    signDate: moment(order.signedOn, rootId),
    ecEndDate: moment(order.endsOn, 0),
    planExecDate: moment(order.endsOn, 0),
    faktExecDate: order.status === "executed" ? moment(order.endsOn, 5) : null,
    faktSum: money(paid, id),
    faktSumWnds: money(paid, id),
    contractEndDate: moment(order.endsOn, 0),
    descriptionRu: order.title.ru,
    descriptionKz: order.title.kk,
    faktTradeMethodsId: SOCIAL_ORDER_METHOD,
    ContractUnits: unitsOf(order, lot, { id, share }),
  };
}

/** One sum in ten comes as a text. */
const money = (amount: number, salt: number): number | string =>
  salt % 10 === 0 ? amount.toFixed(2) : amount;

function unitsOf(
  order: SocialOrder,
  lot: number,
  { id, share }: { readonly id: number; readonly share: number },
): object[] {
  return order.units.map((unit, index) => {
    const sum = Math.round(unit.amount * share);
    return {
      id: id * 4 + index,
      lotId: lot,
      plnPointId: planId(lot),
      itemPrice: sum,
      itemPriceWnds: sum,
      quantity: 1,
      totalSum: sum,
      totalSumWnds: sum,
      factSum: unit.acceptedOn ? unit.amount : 0,
      factSumWnds: unit.acceptedOn ? unit.amount : 0,
      deleted: 0,
      execPlanDate: moment(unit.plannedOn, 0),
      execFaktDate: unit.acceptedOn ? moment(unit.acceptedOn, 3) : null,
      executed: Number(unit.acceptedOn !== null),
      refContractStatusId: contractStatuses[order.status],
    };
  });
}
