import { posix } from "node:path";

import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";
import { readXml } from "./xml.ts";

/** What the cells of all sheets of a workbook refer to. */
export interface Workbook {
  readonly texts: readonly string[];
  /** Whether a style, by its number, shows a number as a date. */
  readonly dateStyles: readonly boolean[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** The sheet's XML. */
  readonly sheet: Uint8Array;
}

/** A workbook as far as one of its sheets needs it; a hidden sheet is none that was published. */
export function openSheet(file: RegisterFile, name: string): Workbook {
  const sheets: { readonly name: string; readonly id: string; readonly shown: boolean }[] = [];
  let from1904 = false;
  readXml(file, partOf(file, "xl/workbook.xml"), {
    opened: (element, attributes) => {
      if (element === "workbookPr") from1904 = isTrue(attributes["date1904"]);
      if (element !== "sheet") return;
      const { name: title = "", "r:id": id = "", state = "visible" } = attributes;
      sheets.push({ name: title, id, shown: state === "visible" });
    },
  });
  const sheet = sheets.find((one) => one.shown && one.name.trim() === name);
  if (sheet === undefined) throw unusable("FILE_MISSING", file.name, `it has no sheet ${name} to be seen`);
  return {
    texts: sharedTexts(file),
    dateStyles: dateStyles(file),
    from1904,
    sheet: partOf(file, targetOf(file, sheet.id)),
  };
}

function partOf(file: RegisterFile, path: string): Uint8Array {
  if (file.parts === undefined) throw new Error(`The workbook ${file.name} was not opened.`);
  const part = file.parts.get(path);
  if (part === undefined) throw unusable("WORKBOOK_INVALID", file.name, "a part of it is missing");
  return part;
}

function targetOf(file: RegisterFile, id: string): string {
  let target = "";
  readXml(file, partOf(file, "xl/_rels/workbook.xml.rels"), {
    opened: (element, attributes) => {
      if (element === "Relationship" && attributes["Id"] === id) target = attributes["Target"] ?? "";
    },
  });
  return posix.join("/xl", posix.isAbsolute(target) ? posix.join("..", target) : target).slice(1);
}

/** Texts of several cells; a text may have parts in several fonts, and a reading aid (`rPh`) that is not part of it. */
function sharedTexts(file: RegisterFile): string[] {
  const part = file.parts?.get("xl/sharedStrings.xml");
  const texts: string[] = [];
  let inText = false;
  let inAid = false;
  if (part === undefined) return texts;
  readXml(file, part, {
    opened: (element) => {
      if (element === "si") texts.push("");
      inText = element === "t";
      inAid ||= element === "rPh";
    },
    text: (text) => {
      if (inText && !inAid) texts.push(`${texts.pop() ?? ""}${text}`);
    },
    closed: (element) => {
      inText = false;
      if (element === "rPh") inAid = false;
    },
  });
  return texts;
}

/** Formats that every spreadsheet program knows by number: dates, and dates with a time. */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

function dateStyles(file: RegisterFile): boolean[] {
  const part = file.parts?.get("xl/styles.xml");
  const dates = new Set(builtInDates);
  const styles: boolean[] = [];
  let inCellStyles = false;
  if (part === undefined) return styles;
  readXml(file, part, {
    opened: (element, attributes) => {
      if (element === "numFmt" && showsDate(attributes["formatCode"])) {
        dates.add(Number(attributes["numFmtId"]));
      }
      inCellStyles ||= element === "cellXfs";
      if (element === "xf" && inCellStyles) styles.push(dates.has(Number(attributes["numFmtId"])));
    },
    closed: (element) => {
      if (element === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}

/** A format with a day or a year, apart from quoted words, escaped letters and what stands in brackets. */
function showsDate(format = ""): boolean {
  return /[dy]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
