/** Why a row is quarantined: the code that its record carries, and what it means. */
export const rowReasons = {
  BIN_LENGTH: "A BIN has twelve digits; ten or eleven are taken for a number that lost its leading zeros",
  BIN_STRUCTURE: "A BIN begins with a year and a month, then 4, 5 or 6, then 0 to 3",
  IIN_IN_BIN: "A person's number stands where a BIN belongs; the row is dropped with the number masked",
  KATO_INVALID: "A KATO code has nine digits and does not begin with two zeros",
  SPHERE_INVALID: "A sphere is an item of article 5, such as 7, 13-1 or 2.2",
  DATE_INVALID: "A date is a day of the calendar, in the source's own format, from 1900 to 2100",
  NUMBER_INVALID: "A number has only digits and lies in its range",
  AMOUNT_AMBIGUOUS: "An amount has the source's own separators and at most two decimals",
  NEGATIVE: "An amount is not below zero",
  UNKNOWN_VALUE: "A word is one of the vocabulary's official names",
  BIN_MISSING: "An organization of this source is known by its BIN alone",
  VALUE_MISSING: "A value without which nothing can be stated is there",
  VALUE_SHAPE: "A value is a text, a number or a list where the source has one",
  COLUMN_COUNT: "A row has as many columns as the header",
  ROW_SHAPE: "An item of a page is an object",
  CELL_ERROR: "A cell of a workbook holds a value, not an error such as #N/A or a formula without its result",
  CELL_MERGED: "A cell of a workbook belongs to one row and one column",
  DUPLICATE_ROW: "The same is stated once; a repetition is set aside",
  DUPLICATE_KEY: "Rows with one key state the same; where they differ none of them counts",
  REFERENCE_UNKNOWN: "What a row refers to within its source is described there",
  PARENT_CYCLE: "A territory does not lie in itself",
} as const;

/** Why a whole run fails: the files are not what the source publishes. */
export const fileReasons = {
  FILE_MISSING: "Every file of the source is there",
  FILE_UNKNOWN: "No file is there that the source does not have",
  FILE_TOO_LARGE: "A file has at most 512 MB",
  ENCODING:
    "A file is UTF-8, UTF-16 with its mark, cp1251 or RK1048, and the same from its first byte to its last",
  EMPTY: "A source has at least one row",
  HEADER_MISMATCH: "A file has the columns of its source: none is missing or doubled",
  HEADER_UNKNOWN: "A file has no column that its source does not have",
  CSV_QUOTE_NOT_CLOSED: "A quoted field is closed",
  CSV_QUOTE_MISPLACED: "A quotation mark opens or closes a whole field",
  RECORD_TOO_LARGE: "A row has at most one million characters",
  JSON_INVALID: "A JSON file can be parsed to its end, and its values nest at most 64 deep",
  ARCHIVE_REFUSED: "An archive is whole, within its limits, and has nothing but ordinary files of its own",
  WORKBOOK_INVALID: "A workbook is XML as spreadsheet programs write it, and declares no entities",
  ENVELOPE_MISMATCH: "A page has the envelope of its source",
  TRUNCATED: "As many pages and rows arrived as the source counts",
} as const;

/** What was put right, or looks wrong, in a row that is accepted all the same. */
export const noteReasons = {
  BIN_PADDED: "The BIN had lost its leading zeros",
  BIN_CHECKSUM: "The last digit of the BIN does not agree with the others; such numbers have been published",
  BIN_ABSENT: "The register gives no BIN, so the organization is known by the register's own number",
  LEGAL_FORM_UNRECOGNISED: "The name does not show the legal form; another source has to state it",
  ENCODING_CP1251: "The row was read in cp1251, which has no Kazakh letters",
  ENCODING_RK1048: "The row was read in RK1048",
  LETTERS_LOST:
    "A question mark or a replacement stands inside a word: letters were lost before the file came",
  PERSONAL_MASKED:
    "A person's number, a telephone number or an e-mail address stood in a text and was masked",
} as const;

export type RowReason = keyof typeof rowReasons;
export type FileReason = keyof typeof fileReasons;
export type NoteReason = keyof typeof noteReasons;
