/** So many rows of one table of a bundled register break one rule, and nothing else about them is wrong. */
export interface ExpectedQuarantine {
  readonly connectorId: string;
  /** The files of the table, without number and extension: `contract` is `contract-0001.json` and the pages after it. */
  readonly table: string;
  readonly reason: string;
  readonly rows: number;
}

const of = (
  connectorId: string,
  table: string,
  reasons: Readonly<Record<string, number>>,
): ExpectedQuarantine[] =>
  Object.entries(reasons).map(([reason, rows]) => ({ connectorId, table, reason, rows }));

/** The generator adds exactly these rows to the calibrated ones, and an import has to find exactly these. */
export const expectedQuarantine: readonly ExpectedQuarantine[] = [
  ...of("moj-legal-entities", "page", {
    BIN_STRUCTURE: 2,
    IIN_IN_BIN: 2,
    DATE_INVALID: 3,
    UNKNOWN_VALUE: 4,
    DUPLICATE_ROW: 20,
  }),
  ...of("ngo-base", "ngo-base", {
    BIN_LENGTH: 2,
    BIN_STRUCTURE: 3,
    IIN_IN_BIN: 3,
    DATE_INVALID: 2,
    COLUMN_COUNT: 4,
    UNKNOWN_VALUE: 6,
    DUPLICATE_ROW: 15,
  }),
  ...of("goszakup", "subjects", { IIN_IN_BIN: 2, DUPLICATE_ROW: 4 }),
  ...of("goszakup", "contract", {
    BIN_STRUCTURE: 2,
    IIN_IN_BIN: 4,
    DATE_INVALID: 2,
    UNKNOWN_VALUE: 2,
    REFERENCE_UNKNOWN: 3,
  }),
  ...of("cisc-grants", "grants", {
    BIN_STRUCTURE: 2,
    IIN_IN_BIN: 1,
    DATE_INVALID: 1,
    AMOUNT_AMBIGUOUS: 2,
    COLUMN_COUNT: 2,
    UNKNOWN_VALUE: 2,
    DUPLICATE_ROW: 3,
  }),
  ...of("public-councils", "councils", {
    DATE_INVALID: 2,
    UNKNOWN_VALUE: 3,
    REFERENCE_UNKNOWN: 2,
    DUPLICATE_ROW: 4,
  }),
  ...of("charities", "charities", { BIN_MISSING: 3, BIN_STRUCTURE: 2, UNKNOWN_VALUE: 2, DUPLICATE_ROW: 5 }),
  ...of("volunteers", "organizations", { BIN_STRUCTURE: 2, IIN_IN_BIN: 1, DUPLICATE_ROW: 3 }),
  ...of("volunteers", "events", { DATE_INVALID: 2, COLUMN_COUNT: 3, UNKNOWN_VALUE: 4, DUPLICATE_ROW: 5 }),
  ...of("awards", "awards", {
    BIN_STRUCTURE: 2,
    IIN_IN_BIN: 2,
    DATE_INVALID: 1,
    AMOUNT_AMBIGUOUS: 2,
    COLUMN_COUNT: 2,
    UNKNOWN_VALUE: 2,
    DUPLICATE_ROW: 3,
  }),
  ...of("resource-centers", "centers", { IIN_IN_BIN: 1, UNKNOWN_VALUE: 1 }),
  ...of("training-courses", "courses", {
    BIN_MISSING: 1,
    IIN_IN_BIN: 1,
    NUMBER_INVALID: 1,
    DUPLICATE_ROW: 2,
  }),
  ...of("front-offices", "offices", { IIN_IN_BIN: 1 }),
  ...of("social-services", "services", { DATE_INVALID: 1, COLUMN_COUNT: 1, DUPLICATE_ROW: 1 }),
  ...of("council-proceedings", "events", {
    DATE_INVALID: 2,
    UNKNOWN_VALUE: 2,
    VALUE_MISSING: 1,
    DUPLICATE_ROW: 3,
  }),
  ...of("council-proceedings", "motions", { DATE_INVALID: 2, UNKNOWN_VALUE: 3, DUPLICATE_ROW: 4 }),
  ...of("ngo-reports", "reports", {
    BIN_MISSING: 2,
    BIN_STRUCTURE: 2,
    IIN_IN_BIN: 2,
    DATE_INVALID: 3,
    AMOUNT_AMBIGUOUS: 2,
    COLUMN_COUNT: 2,
    UNKNOWN_VALUE: 3,
    DUPLICATE_ROW: 6,
  }),
  ...of("civil-dialogue-records", "recommendations", {
    COLUMN_COUNT: 2,
    REFERENCE_UNKNOWN: 2,
    DUPLICATE_ROW: 3,
  }),
  ...of("civil-dialogue-records", "plan-items", { DATE_INVALID: 2, UNKNOWN_VALUE: 2, DUPLICATE_ROW: 2 }),
  ...of("small-grants", "small-grants", {
    IIN_IN_BIN: 3,
    DATE_INVALID: 1,
    COLUMN_COUNT: 2,
    UNKNOWN_VALUE: 2,
    DUPLICATE_ROW: 4,
  }),
];

/** How many rows of a connector an import has to quarantine, by reason. */
export function expectedByReason(connectorId: string): Readonly<Record<string, number>> {
  const reasons: Record<string, number> = {};
  for (const expected of expectedQuarantine.filter((row) => row.connectorId === connectorId)) {
    reasons[expected.reason] = (reasons[expected.reason] ?? 0) + expected.rows;
  }
  return reasons;
}

/** Rows that count although something about them looks wrong, by connector and note. */
export const expectedNotes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "moj-legal-entities": { BIN_ABSENT: 12, BIN_CHECKSUM: 6 },
  "ngo-base": { BIN_ABSENT: 1742 },
  "sdg-small-grants": { LEGAL_FORM_UNRECOGNISED: 1 },
};
