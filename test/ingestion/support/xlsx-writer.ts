import { zipOf, type ZipEntry } from "./zip-writer.ts";

/** A cell of a test's sheet: a text, a number, or the XML of one. */
export type CellContent = string | number | { readonly xml: string };

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly string[];
}

/** Style 1 shows a number as a date. */
const DATE_STYLE = 1;

/** A number with a date's style, as spreadsheet programs keep dates. */
export function dateCell(serial: number): CellContent {
  return { xml: `<c s="${DATE_STYLE}"><v>${serial}</v></c>` };
}

export interface WorkbookContent {
  readonly others?: readonly ZipEntry[];
  /** The XML of the texts that cells share. */
  readonly sharedTexts?: string;
}

/** Text 0 has two fonts and a reading aid. */
const texts = "<sst><si><r><t>Қо</t></r><r><t>р</t></r><rPh><t>qor</t></rPh></si></sst>";

export function workbookOf(
  sheets: readonly SheetContent[],
  { others = [], sharedTexts = texts }: WorkbookContent = {},
): Uint8Array {
  const names = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="r"><sheets>${names.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: `<Relationships>${targets.join("")}</Relationships>` },
    { name: "xl/styles.xml", content: styles },
    { name: "xl/sharedStrings.xml", content: sharedTexts },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet),
    })),
    ...others,
  ]);
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

function sheetXml({ rows, merged = [] }: SheetContent): string {
  const lines = rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cellXml).join("")}</row>`);
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<worksheet><sheetData>${lines.join("")}</sheetData><mergeCells>${ranges.join("")}</mergeCells></worksheet>`;
}

function cellXml(cell: CellContent): string {
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell !== "string") return cell.xml;
  return `<c t="inlineStr"><is><t>${cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
}
