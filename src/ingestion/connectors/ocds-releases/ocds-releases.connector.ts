import { isStated } from "../../normalise/duplicates.ts";
import { refuseOtherFiles, someFiles } from "../../normalise/files.ts";
import { itemRows, listIn, parseJson } from "../../normalise/json.ts";
import { partyStatements } from "../../normalise/parties.ts";
import { understandRows } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { partiesOf } from "./process-parties.ts";
import { processesIn } from "./process.ts";
import { socialOrder } from "./social-order.ts";
import { id } from "./source-id.ts";

const columns = ["ocid", "id", "date", "tag"];

/** Contact points of organizations, which name persons, are not among what is read. */
const others = [
  "parties",
  "buyer",
  "procuringEntity",
  "suppliers",
  "name",
  "identifier",
  "scheme",
  "roles",
  "tender",
  "title",
  "status",
  "value",
  "amount",
  "currency",
  "items",
  "classification",
  "deliveryLocation",
  "gazetteer",
  "identifiers",
  "tenderPeriod",
  "startDate",
  "endDate",
  "awards",
  "contracts",
  "awardID",
  "contractPeriod",
  "period",
  "dateSigned",
  "amendments",
  "implementation",
  "transactions",
];

export const ocdsReleases: Connector = {
  id,
  title: {
    kk: "OCDS стандартындағы мемлекеттік әлеуметтік тапсырыс",
    ru: "Государственный социальный заказ в стандарте OCDS",
    en: "State social order in the Open Contracting Data Standard",
  },
  publisher: {
    kk: "Деректерін OCDS стандартында жариялайтын тапсырыс берушілер",
    ru: "Заказчики, публикующие данные в стандарте OCDS",
    en: "Customers who publish in the Open Contracting Data Standard",
  },
  licence: "As the package states",
  homepage: "https://standard.open-contracting.org",
  kind: "PUBLICATION",
  rank: 29,
  describes: ["Organization", "SocialOrder"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /\.json$/);
  const rows = someFiles(files, "*.json").flatMap((file) =>
    itemRows(listIn(file, parseJson(file), "releases"), columns, others),
  );
  const { processes, problems } = processesIn(rows);
  const orders = processes.map((process) => understandRows([process.newest], () => socialOrder(process)));
  const named = processes.flatMap((process, index) =>
    orders[index]?.some(isStated) === true ? [{ row: process.newest, parties: partiesOf(process) }] : [],
  );
  return [...partyStatements(id, named), ...orders.flat(), ...problems];
}
