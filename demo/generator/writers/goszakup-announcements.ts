import { addDays, dayBetween, daysFrom } from "../calendar.ts";
import { by } from "../order.ts";
import type { Random } from "../random.ts";
import type { SocialOrder } from "../social-orders.ts";
import type { Announcement, Lot } from "./goszakup-rows.ts";

const MOST_LOTS = 3;
/** Orders that one customer announces within so many days may share an announcement. */
const DAYS_TOGETHER = 4;
/** Announcements of all years that came to nothing, and those that still take offers at the end of the last year. */
const FAILED = 380;
const STILL_OPEN = 6;

/** All announcements in the order of publication: those behind the orders, and those that nobody won. */
export function announcements(orders: readonly SocialOrder[], chance: Random): readonly Announcement[] {
  const byCustomer = Map.groupBy(orders, ({ customer, year }) => `${customer.bin} ${year}`);
  const won = [...byCustomer.values()].flatMap((own) => together(own).map(announcementOf));
  const lost = chance.sample(orders, FAILED).map((order) => failed(order, chance));
  const open = chance
    .sample(
      orders.filter(({ year }) => year === 2025),
      STILL_OPEN,
    )
    .map((order) => stillOpen(order, chance));
  return [...won, ...lost, ...open].toSorted(by(({ publishedOn }) => publishedOn));
}

function together(orders: readonly SocialOrder[]): SocialOrder[][] {
  const groups: SocialOrder[][] = [];
  for (const order of orders.toSorted(by(({ announcedOn }) => announcedOn))) {
    const group = groups.at(-1);
    const first = group?.[0];
    const joins =
      group &&
      first &&
      group.length < MOST_LOTS &&
      daysFrom(first.announcedOn, order.announcedOn) <= DAYS_TOGETHER;
    if (joins) group.push(order);
    else groups.push([order]);
  }
  return groups;
}

function announcementOf(orders: readonly SocialOrder[]): Announcement {
  const [first] = orders as [SocialOrder];
  const decided = orders.map(({ decidedOn }) => decidedOn).toSorted();
  return {
    customer: first.customer,
    year: first.year,
    publishedOn: first.announcedOn,
    decidedOn: decided[0] ?? null,
    status: "complete",
    lots: orders.map((order) => lotOf(order, order)),
  };
}

const lotOf = (like: SocialOrder, order: SocialOrder | null): Lot => ({
  title: like.title,
  sphere: like.sphere,
  amount: like.plannedAmount,
  places: like.places,
  central: like.level === "CENTRAL",
  order,
});

/** The same purchase was tried before and nobody fit. */
function failed(order: SocialOrder, chance: Random): Announcement {
  const publishedOn = addDays(order.announcedOn, -chance.int(20, 60));
  const status = chance.chance(0.6) ? "cancelled" : "refused";
  return {
    customer: order.customer,
    year: order.year,
    publishedOn,
    decidedOn: null,
    status,
    lots: [lotOf(order, null)],
  };
}

function stillOpen(order: SocialOrder, chance: Random): Announcement {
  const publishedOn = dayBetween(chance, "2025-12-18", "2025-12-30");
  return {
    customer: order.customer,
    year: 2026,
    publishedOn,
    decidedOn: null,
    status: "taking",
    lots: [lotOf(order, null)],
  };
}
