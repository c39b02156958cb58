import { latestDelta } from "../../normalise/delta-names.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import { refuseOtherFiles } from "../../normalise/files.ts";
import { understandRows } from "../../normalise/rows.ts";
import type { Connector, Numbering, RegisterFile, RegisterRow } from "../connector.ts";
import { contractChains } from "./contract-chains.ts";
import { customer, isCustomer } from "./customer.ts";
import { rowsOfRoot } from "./pages.ts";
import { procurement } from "./procurement.ts";
import { roots } from "./roots.ts";
import { socialOrder } from "./social-order.ts";

export const goszakup: Connector = {
  id: "goszakup",
  title: {
    kk: "Мемлекеттік сатып алу порталы: мемлекеттік әлеуметтік тапсырыс (DEMONSTRATION)",
    ru: "Портал государственных закупок: государственный социальный заказ (DEMONSTRATION)",
    en: "State procurement portal: state social order (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, goszakup v3 парақтары пішінінде",
    ru: "Qogam, в форме страниц goszakup v3",
    en: "Qogam, in the shape of pages of goszakup v3",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1D",
  rank: 7,
  describes: ["Organization", "SocialOrder"],
  read,
  numbering,
  lists: Object.values(roots),
};

/** A delta comes with the pages upon which it stands, because its contracts refer to lots and plans of theirs. */
function numbering(files: readonly RegisterFile[]): Numbering {
  const sequence = latestDelta(files);
  return { delivery: sequence === 0 ? "FULL" : "DELTA", sequence };
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:delta-\d{1,9}-)?(?:subjects|trd-buy|lots|plans|contract)-\d+\.json$/);
  const known = procurement(files);
  const customers = rowsOfRoot(files, roots.subjects).filter(({ fields }) => isCustomer(fields));
  const chains = contractChains(rowsOfRoot(files, roots.contracts));
  return settleDuplicates([
    ...understandRows(customers, customer),
    ...chains.problems,
    ...understandRows(chains.newest, (fields) => socialOrder(fields, known, chains.amendmentsOf(fields))),
  ]);
}
