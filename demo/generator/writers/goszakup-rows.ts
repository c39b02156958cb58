import { addDays, moment } from "../calendar.ts";
import type { Body, Known, LegalEntity } from "../organization.ts";
import type { SocialOrder } from "../social-orders.ts";
import type { Text } from "../text.ts";

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** The social order's way of purchase; the real id has to be asked from the publisher's list. */
export const SOCIAL_ORDER_METHOD = 9001;
export const buyStatuses = { taking: 220, complete: 350, cancelled: 410, refused: 430 } as const;
export const contractStatuses = {
  "in force": 190,
  "partly executed": 330,
  executed: 390,
  terminated: 340,
} as const;
const lotStatuses = { done: 360, failed: 370 } as const;
const kopfCodes: Readonly<Record<string, string>> = { central: "410", "quasi-state": "410" };

/** What is announced: one lot for each order, or for each purchase that came to nothing. */
export interface Announcement {
  readonly customer: Body;
  readonly year: number;
  readonly publishedOn: string;
  readonly decidedOn: string | null;
  readonly status: keyof typeof buyStatuses;
  readonly lots: readonly Lot[];
}

export interface Lot {
  readonly title: Text;
  readonly sphere: string;
  readonly amount: number;
  readonly places: readonly string[];
  readonly central: boolean;
  /** Null where nobody carries it out. */
  readonly order: SocialOrder | null;
}

/** The numbers under which rows refer to each other. */
export interface Ids {
  readonly pid: (entity: Known<LegalEntity>) => number;
  readonly announcement: number;
}

export const announcementNumber = (id: number): string => `${id}-1`;
export const planId = (lotId: number): number => lotId + 35_000_000;

export const subjectRow = (
  entity: Known<LegalEntity>,
  pid: number,
  flags: { readonly customer: boolean; readonly qvazi: boolean; readonly kopf: string },
): Row => ({
  id: pid,
  pid,
  bin: entity.bin,
  regdate: `${entity.registeredOn} 00:00:00`,
  crdate: moment("2016-01-04", pid),
  nameRu: entity.name.ru,
  nameKz: entity.name.kk,
  lastUpdateDate: moment("2025-12-15", pid),
  qvazi: Number(flags.qvazi),
  customer: Number(flags.customer),
  organizer: Number(flags.customer),
  supplier: Number(!flags.customer),
  refKopfCode: flags.kopf,
  markAssocWithDisab: 0,
  okedList: ["94990"],
  katoList: [Number(entity.territory)],
});

export const kopfOf = (body: Body): string => kopfCodes[body.kind] ?? "411";

export const announcementRow = (announcement: Announcement, ids: Ids): Row => {
  const { customer, lots, publishedOn, decidedOn, status } = announcement;
  const supplier = lots[0]?.order?.supplier;
  return {
    id: ids.announcement,
    numberAnno: announcementNumber(ids.announcement),
    nameRu: `Государственный социальный заказ: ${lots[0]?.title.ru ?? ""}`,
    nameKz: `Мемлекеттік әлеуметтік тапсырыс: ${lots[0]?.title.kk ?? ""}`,
    totalSum: lots.reduce((sum, { amount }) => sum + amount, 0),
    countLots: lots.length,
    refTradeMethodsId: SOCIAL_ORDER_METHOD,
    customerBin: customer.bin,
    customerPid: ids.pid(customer),
    customerNameRu: customer.name.ru,
    customerNameKz: customer.name.kk,
    orgBin: customer.bin,
    orgPid: ids.pid(customer),
    refBuyStatusId: buyStatuses[status],
    startDate: moment(addDays(publishedOn, 5), ids.announcement),
    endDate: moment(addDays(publishedOn, 15), ids.announcement),
    publishDate: moment(publishedOn, ids.announcement),
    itogiDatePublic: decidedOn === null ? null : moment(decidedOn, ids.announcement),
    idSupplier: supplier && lots.length === 1 ? ids.pid(supplier) : null,
    biinSupplier: supplier && lots.length === 1 ? supplier.bin : null,
    parentId: null,
  };
};

export const lotRow = (lot: Lot, id: number, { customer, publishedOn }: Announcement, ids: Ids): Row => ({
  id,
  lotNumber: `${id}-ГСЗ1`,
  refLotStatusId: lot.order ? lotStatuses.done : lotStatuses.failed,
  lastUpdateDate: moment(addDays(publishedOn, 16), id),
  pointList: [planId(id)],
  count: 1,
  amount: lot.amount,
  nameRu: lot.title.ru,
  nameKz: lot.title.kk,
  descriptionRu: `[${lot.sphere}] ${lot.title.ru}`,
  descriptionKz: `[${lot.sphere}] ${lot.title.kk}`,
  customerId: ids.pid(customer),
  customerBin: customer.bin,
  trdBuyId: ids.announcement,
  trdBuyNumberAnno: announcementNumber(ids.announcement),
  refTradeMethodsId: SOCIAL_ORDER_METHOD,
});

export const planRow = (
  lot: Lot,
  lotId: number,
  { customer, year }: Announcement,
  placeName: (kato: string) => Text,
): Row => {
  const id = planId(lotId);
  return {
    id,
    subjectBiin: customer.bin,
    nameRu: lot.title.ru,
    nameKz: lot.title.kk,
    refTradeMethodsId: SOCIAL_ORDER_METHOD,
    amount: lot.amount,
    plnPointYear: year,
    refFinsourceId: lot.central ? 1 : 2,
    isActive: 1,
    isDeleted: 0,
    PlansKato: lot.places.map((kato, place) => ({
      id: id * 10 + place,
      plnPointsId: id,
      refKatoCode: kato,
      fullDeliveryPlaceNameRu: placeName(kato).ru,
      fullDeliveryPlaceNameKz: placeName(kato).kk,
      count: 1,
      isActive: 1,
      isDeleted: 0,
    })),
  };
};
