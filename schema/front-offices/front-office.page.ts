import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { FrontOfficeFilter } from "./front-office.filter.ts";

const FrontOfficeOrder = orderEnum("FrontOffice", {
  NAME: "name, in the order of the Kazakh alphabet",
  EVENTS: "number of events",
  PARTICIPANTS: "number of participants",
});

export const FrontOfficesPage = page(
  "front offices of volunteers",
  () => FrontOfficeFilter,
  () => FrontOfficeOrder,
);
