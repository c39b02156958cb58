import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import { understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { advisoryBody } from "./advisory-body.ts";
import { columns } from "./columns.ts";
import { dialogueEvent } from "./dialogue-event.ts";
import { channelCode, feedbackChannel, threshold } from "./feedback-channel.ts";
import { civilForum, forumNumber, forumStage } from "./forum.ts";

export const civilDialogue: Connector = {
  id: "civil-dialogue",
  title: {
    kk: "Мемлекет пен азаматтық қоғамның диалог институттары",
    ru: "Институты диалога государства и гражданского общества",
    en: "Institutions of dialogue between the state and civil society",
  },
  publisher: {
    kk: "Qogam, министрліктің есебі мен баспасөз хабарлары бойынша",
    ru: "Qogam, по отчету министерства и сообщениям прессы",
    en: "Qogam, from a report of the ministry and press articles",
  },
  licence: "Facts; quotations of single sentences with their source (law on copyright, art. 8 and 19)",
  kind: "PUBLICATION",
  rank: 25,
  describes: ["CivilForum", "DialogueEvent", "AdvisoryBody", "FeedbackChannel"],
  read,
};

type Rows = (name: keyof typeof columns) => SourceRow[];

function read(files: readonly RegisterFile[]): RegisterRow[] {
  const names = Object.keys(columns).join("|");
  refuseOtherFiles(files, new RegExp(`^(?:${names})\\.csv$`));
  const rowsOf: Rows = (name) =>
    readCsv(fileNamed(files, `${name}.csv`), {
      delimiter: ",",
      columns: columns[name],
      mayBeEmpty: name !== "civil-forums",
    });
  return [
    ...forums(rowsOf),
    ...settleDuplicates(understandRows(rowsOf("dialogue-events"), dialogueEvent)),
    ...settleDuplicates(understandRows(rowsOf("advisory-bodies"), advisoryBody)),
    ...channels(rowsOf),
  ];
}

function forums(rowsOf: Rows): RegisterRow[] {
  const owners = rowsOf("civil-forums");
  const stages = ownedLines(rowsOf("civil-forum-stages"), {
    owners,
    owner: forumNumber,
    describe: forumStage,
  });
  return [
    ...settleDuplicates(understandRows(owners, (fields) => civilForum(fields, stages))),
    ...stages.problems,
  ];
}

function channels(rowsOf: Rows): RegisterRow[] {
  const owners = rowsOf("feedback-channels");
  const thresholds = ownedLines(rowsOf("feedback-thresholds"), {
    owners,
    owner: channelCode,
    describe: threshold,
  });
  return [
    ...settleDuplicates(understandRows(owners, (fields) => feedbackChannel(fields, thresholds))),
    ...thresholds.problems,
  ];
}
