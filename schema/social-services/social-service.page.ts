import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { SocialServiceFilter } from "./social-service.filter.ts";

const SocialServiceOrder = orderEnum("SocialService", {
  OPENED_ON: "the day on which it opened",
  NAME: "name, in the order of the Kazakh alphabet",
});

export const SocialServicesPage = page(
  "social services",
  () => SocialServiceFilter,
  () => SocialServiceOrder,
);
