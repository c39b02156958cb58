import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { understandRows } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { columns } from "./columns.ts";
import { dialogueEvent } from "./dialogue-event.ts";
import { feedbackCount } from "./feedback-count.ts";
import { interactionCouncil } from "./interaction-council.ts";
import { planItem, planNumbers, recommendation } from "./plan.ts";

export const civilDialogueRecords: Connector = {
  id: "civil-dialogue-records",
  title: {
    kk: "Азаматтық форумдардың ұсынымдары мен іс-қимыл жоспарлары (DEMONSTRATION)",
    ru: "Рекомендации гражданских форумов и планы действий (DEMONSTRATION)",
    en: "Recommendations of civil forums and action plans (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, министрліктің кестелері пішінінде",
    ru: "Qogam, в форме таблиц министерства",
    en: "Qogam, in the shape of tables of the ministry",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P3M",
  rank: 26,
  describes: ["Recommendation", "ActionPlanItem", "DialogueEvent", "AdvisoryBody", "FeedbackCount"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(
    files,
    /^(?:recommendations|plan-items|events|interaction-councils|feedback-counts)\.csv$/,
  );
  const rowsOf = (name: keyof typeof columns) =>
    readCsv(fileNamed(files, `${name}.csv`), {
      delimiter: ";",
      columns: columns[name],
      mayBeEmpty: name !== "recommendations",
    });
  const items = rowsOf("plan-items");
  const known = planNumbers(items);
  return settleDuplicates([
    ...understandRows(items, planItem),
    ...understandRows(rowsOf("recommendations"), (fields) => recommendation(fields, known)),
    ...understandRows(rowsOf("events"), dialogueEvent),
    ...understandRows(rowsOf("interaction-councils"), interactionCouncil),
    ...understandRows(rowsOf("feedback-counts"), feedbackCount),
  ]);
}
