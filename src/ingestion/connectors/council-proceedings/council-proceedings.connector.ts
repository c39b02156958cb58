import { settleDuplicates } from "../../normalise/duplicates.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { itemRows, listIn, parseJson } from "../../normalise/json.ts";
import { understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { event } from "./event.ts";
import { motion } from "./motion.ts";

/** The classes of Popolo that are read, and the properties of each. */
const columns = {
  events: [
    "id",
    "classification",
    "name",
    "other_names",
    "parent_id",
    "organization_id",
    "area_id",
    "start_date",
    "end_date",
    "form",
    "format",
    "initiator",
    "attendees_count",
    "quorum",
    "agenda",
    "recommendations",
    "identifier",
    "counts",
  ],
  motions: [
    "id",
    "legislative_session_id",
    "organization_id",
    "text",
    "other_texts",
    "received_date",
    "due_date",
    "date",
    "result",
    "response",
  ],
} as const;

/** Of the items of lists and objects inside a row. */
const nested = ["lang", "option", "value"];

export const councilProceedings: Connector = {
  id: "council-proceedings",
  title: {
    kk: "Қоғамдық кеңестердің жұмысы (DEMONSTRATION)",
    ru: "Работа общественных советов (DEMONSTRATION)",
    en: "Proceedings of public councils (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, кеңестер жариялайтын хаттамалар мен есептер пішінінде",
    ru: "Qogam, в форме протоколов и отчетов, публикуемых советами",
    en: "Qogam, in the shape of protocols and reports that councils publish",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P3M",
  rank: 17,
  describes: ["CouncilMeeting", "DraftActReview", "PublicControlEvent", "CouncilReport"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:events|motions)\.json$/);
  return settleDuplicates([
    ...understandRows(rowsOf(files, "events"), event),
    ...understandRows(rowsOf(files, "motions"), motion),
  ]);
}

function rowsOf(files: readonly RegisterFile[], of: keyof typeof columns): SourceRow[] {
  const file = fileNamed(files, `${of}.json`);
  return itemRows(listIn(file, parseJson(file), of), columns[of], nested);
}
