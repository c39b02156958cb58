import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { PolicyDocumentFilter } from "./policy-document.filter.ts";

const PolicyDocumentOrder = orderEnum("PolicyDocument", {
  ADOPTED_ON: "day of adoption",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const PolicyDocumentsPage = page(
  "policy documents",
  () => PolicyDocumentFilter,
  () => PolicyDocumentOrder,
);
