import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { StrategicPartnershipFilter } from "./strategic-partnership.filter.ts";

const StrategicPartnershipOrder = orderEnum("StrategicPartnership", {
  YEAR: "budget year",
  AMOUNT: "amount",
  STARTS_ON: "first day",
  TITLE: "title, in the order of the Kazakh alphabet",
  DIRECTION: "direction, in the order of the Kazakh alphabet",
});

export const StrategicPartnershipsPage = page(
  "strategic partnerships",
  () => StrategicPartnershipFilter,
  () => StrategicPartnershipOrder,
);
