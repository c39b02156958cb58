/** What stands in the way of those who run a server or bring files to it; see `errorReasons`. */
export const operatorReasons = {
  IMPORT_UNDER_WAY: { code: "CONFLICT", rule: "One import at a time writes the register" },
  SOURCE_UNKNOWN: { code: "NOT_FOUND", rule: "Files are uploaded for a source that is listed" },
  RUN_UNKNOWN: { code: "NOT_FOUND", rule: "A run is named by the number that its import answered" },
  UPLOAD_NAME: {
    code: "BAD_REQUEST",
    rule: "An upload names its file as `name`, of at most 200 characters and without a slash",
  },
  UPLOAD_DATE: {
    code: "BAD_REQUEST",
    rule: "An upload says as `dataAsOf` up to which day its data count, as YYYY-MM-DD",
  },
  UPLOAD_QUERY: {
    code: "BAD_REQUEST",
    rule: "An upload is described by `name`, `dataAsOf` and `accept`, which is true or false",
  },
  UPLOAD_TOO_LARGE: { code: "PAYLOAD_TOO_LARGE", rule: "An upload has at most 200 MB" },
  UPLOAD_TRUNCATED: {
    code: "BAD_REQUEST",
    rule: "An upload has the length and the SHA-256 that its headers say",
  },
  JOURNAL_MISSING: {
    code: "MAINTENANCE",
    rule: "The raw files have a journal of the revisions made from them",
  },
  JOURNAL_BROKEN: { code: "MAINTENANCE", rule: "The journal has one line of JSON for each revision" },
  RAW_FILE_MISSING: { code: "MAINTENANCE", rule: "Every file of the journal is kept" },
  RAW_FILE_ALTERED: { code: "MAINTENANCE", rule: "A kept file has the SHA-256 that it is named by" },
  TARGET_NOT_EMPTY: { code: "MAINTENANCE", rule: "A register is rebuilt into an empty database" },
  SOURCE_GONE: { code: "MAINTENANCE", rule: "A register is rebuilt while all its sources are known" },
  REVISION_DIFFERS: {
    code: "MAINTENANCE",
    rule: "A rebuilt revision has the number and the digest of the first time",
  },
  QUARANTINE_UNKNOWN: { code: "MAINTENANCE", rule: "A row in quarantine is named by its number" },
  REPLAY_SUPERSEDED: {
    code: "MAINTENANCE",
    rule: "The newest published run of a source can be replayed, because an older one would bring old rows back",
  },
  SETTING_INVALID: { code: "SETTINGS", rule: "A setting has a value of its kind" },
  DATA_FOLDER_LOCKED: { code: "START", rule: "A data folder serves one process at a time" },
  DATA_FOLDER_UNUSABLE: { code: "START", rule: "The data folder can be written" },
  PORT_IN_USE: { code: "START", rule: "A port serves one process at a time" },
  PORT_REFUSED: { code: "START", rule: "The user who starts the server may open its port" },
  ADDRESS_UNAVAILABLE: { code: "START", rule: "The server listens on an address of this machine" },
} as const;
