/**
 * Why a row that its connector understood is not published: the code that its record in quarantine carries.
 */
export const statementReasons = {
  KIND_UNKNOWN: "A statement describes an entity of the register",
  KEY_MISSING: "What is described has a natural key",
  PROPERTY_UNKNOWN: "A statement names properties of its entity",
  VALUE_UNFIT: "A value fits the column that keeps it",
  DUPLICATE_ROW: "The same is stated once; a repetition is set aside",
  DUPLICATE_KEY: "Rows with one key state the same; where they differ none of them counts",
  DUPLICATE_VALUE: "What identifies one thing, such as a BIN, identifies no other",
  REQUIRED_MISSING: "What a thing must have is stated by this source or by another",
  REFERENCE_UNKNOWN: "What a row refers to is in the register",
} as const;

/** Why a run published nothing: what `ImportRun.reason` begins with. */
export const runReasons = {
  EMPTY: "A source has at least one row",
  FILE_AMBIGUOUS: "The files of a run have different names",
  ROWS_GONE: "A source that was published does not become empty",
  ROW_COUNT_FELL: "A source does not lose more than a fifth of its rows at once",
  UNDERSTOOD_TOO_FEW: "At least 95 % of the rows that used to be understood are understood again",
  FILL_RATE_FELL: "A property has a value nearly as often as when the source was published last",
  LETTERS_LOST: "Letters are lost in hardly more rows than when the source was published last",
  SCHEMA_DRIFT: "A property that used to come still comes, and as the same type",
  DELTA_GAP: "A delta follows the one that was applied last; one that comes early waits",
  SOURCE_UNREACHABLE: "A publisher answers, at the latest to the fifth attempt after the first",
  SOURCE_REFUSED: "A publisher gives what is asked for",
  SOURCE_EMPTY_ANSWER: "An answer has a body",
  SOURCE_CHANGED: "A publisher's pages belong to one state of its list, and each page comes once",
  TOKEN_MISSING: "A publisher that wants a token gets one from the environment",
  FILES_MISSING: "The pattern of a source's files names at least one file",
  DISK_FULL: "The disk has room for what a run writes",
  INTERRUPTED: "A run comes to its end, or another one replaces it",
  FAULT: "The pipeline runs without a fault of ours",
} as const;

export type StatementReason = keyof typeof statementReasons;
export type RunReason = keyof typeof runReasons;
