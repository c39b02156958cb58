import { answerReasons } from "./errors/answer-reasons.ts";
import { identityReasons } from "./errors/identity-reasons.ts";
import { operatorReasons } from "./errors/operator-reasons.ts";
import { registryReasons } from "./errors/registry-reasons.ts";
import { timeReasons } from "./errors/time-reasons.ts";
import { valueReasons } from "./errors/value-reasons.ts";

/** The class of an error: what `extensions.code` says. `status` is the HTTP status of an answer without data. */
export const errorCodes = {
  BAD_REQUEST: {
    status: 400,
    meaning: "The HTTP request is not one that a GraphQL server can read.",
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: "The document is not GraphQL, or too long to be parsed.",
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: "The document asks for what the schema lacks, or for more than a limit allows.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: "The document has several operations and `operationName` picks none of them.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: "This server keeps no queries by hash; send the document.",
  },
  BAD_USER_INPUT: {
    status: 400,
    meaning: "An argument or a variable has a value that the rule of its type refuses.",
  },
  UNAUTHENTICATED: {
    status: 401,
    meaning: "The request has no key where one is needed, or a key that opens nothing.",
  },
  FORBIDDEN: {
    status: 403,
    meaning: "The key is good, but not for this.",
  },
  NOT_FOUND: { status: 404, meaning: "Nothing answers at this address." },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: "This address does not take this HTTP method; `Allow` lists those it takes.",
  },
  NOT_ACCEPTABLE: {
    status: 406,
    meaning: "The request accepts neither of the two media types of a GraphQL answer.",
  },
  GONE: { status: 410, meaning: "What a cursor continues is no longer here; begin again without it." },
  REQUEST_TIMEOUT: { status: 408, meaning: "The request did not arrive in full in time." },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: "The body is longer than the server reads." },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: "The body is not `application/json` in UTF-8.",
  },
  HEADERS_TOO_LARGE: { status: 431, meaning: "The headers are longer than the server reads." },
  REQUEST_CANCELLED: {
    status: 499,
    meaning: "The client left before the answer was ready; only the log sees it.",
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: "A fault of ours; `errorId` is the line in the log.",
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    meaning: "The server or its database cannot answer now; ask again later.",
  },
  TIMEOUT: {
    status: 504,
    meaning: "The answer took longer than the deadline and its statement was cancelled.",
  },
  CONFLICT: {
    status: 409,
    meaning: "Something is under way that this cannot be done beside; ask again later.",
  },
  MAINTENANCE: {
    status: 500,
    meaning: "A command of an operator cannot be carried out on what is there.",
  },
  SETTINGS: {
    status: 500,
    meaning: "A setting has a value that it cannot have; the server does not start.",
  },
  START: { status: 500, meaning: "The server cannot start on this machine as it is." },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** In how many seconds what cannot be answered now is worth asking again: `Retry-After`. */
export const retryAfterS: Partial<Record<ErrorCode, number>> = {
  SERVICE_UNAVAILABLE: 2,
  // An import of a large register takes about so long.
  CONFLICT: 15,
};

/** What the command line ends with; 1 for every class that is not here. */
const exitCodes: Partial<Record<ErrorCode, number>> = { SETTINGS: 2, SERVICE_UNAVAILABLE: 3, START: 4 };

/** The stable specific code: what `extensions.reason` says, with its class and the rule that was broken. */
export const errorReasons = {
  HOST_INVALID: { code: "BAD_REQUEST", rule: "A request names its host" },
  ADDRESS_MALFORMED: { code: "BAD_REQUEST", rule: "An address is percent-encoded UTF-8" },
  DOCUMENT_UNKNOWN: { code: "NOT_FOUND", rule: "A hash under /documents is that of a document in its list" },
  VARIABLES_NOT_JSON: { code: "BAD_REQUEST", rule: "Variables in an address are one JSON object" },
  ADDRESS_UNKNOWN: { code: "NOT_FOUND", rule: "The API answers at /graphql" },
  KEY_REQUIRED: { code: "UNAUTHENTICATED", rule: "Whoever changes something sends a key" },
  KEY_REFUSED: {
    code: "UNAUTHENTICATED",
    rule: "A key comes as `Authorization: Bearer`, was issued here and is neither expired nor revoked",
  },
  KEY_IN_ADDRESS: { code: "UNAUTHENTICATED", rule: "A key comes in a header, never in an address" },
  SCOPE_MISSING: { code: "FORBIDDEN", rule: "A key opens what its scopes name" },
  METHOD_REFUSED: { code: "METHOD_NOT_ALLOWED", rule: "An address takes the methods that `Allow` lists" },
  HEADERS_TOO_MANY: { code: "HEADERS_TOO_LARGE", rule: "A request has at most 100 headers in 16 KiB" },
  REQUEST_MALFORMED: { code: "BAD_REQUEST", rule: "A request is HTTP/1.1" },
  REQUEST_LATE: {
    code: "REQUEST_TIMEOUT",
    rule: "Headers arrive within 5 s and the whole request within 10 s",
  },
  BODY_TOO_LARGE: { code: "PAYLOAD_TOO_LARGE", rule: "A body has at most 100,000 bytes" },
  BODY_TYPE: { code: "UNSUPPORTED_MEDIA_TYPE", rule: "A body is application/json" },
  BODY_CHARSET: { code: "UNSUPPORTED_MEDIA_TYPE", rule: "A body is in UTF-8" },
  BODY_COMPRESSED: { code: "UNSUPPORTED_MEDIA_TYPE", rule: "A body is not compressed" },
  BODY_NOT_JSON: { code: "BAD_REQUEST", rule: "A body is one JSON object" },
  ...identityReasons,
  TOKEN_LIMIT: { code: "GRAPHQL_PARSE_FAILED", rule: "A document has at most 2,000 tokens" },
  DEPTH_LIMIT: { code: "GRAPHQL_VALIDATION_FAILED", rule: "Fields nest at most 12 deep" },
  ALIAS_LIMIT: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "An operation has at most 30 aliases, fragments counted where they are spread",
  },
  ROOT_LIMIT: { code: "GRAPHQL_VALIDATION_FAILED", rule: "An operation has at most 16 root fields" },
  DIRECTIVE_LIMIT: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "An operation has at most 30 directives, fragments counted where they are spread",
  },
  SELECTION_LIMIT: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "An operation selects at most 1,000 fields, fragments counted where they are spread",
  },
  CONFLICT_LIMIT: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "A field is selected so seldom on one level that all its selections can be compared",
  },
  QUERY_TOO_COMPLEX: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "An operation costs at most 5,000 points, where page sizes multiply from the root down",
  },
  OPERATION_UNSUPPORTED: {
    code: "GRAPHQL_VALIDATION_FAILED",
    rule: "Queries are answered, and mutations at /graphql alone; there are no subscriptions",
  },
  VALUE_INVALID: { code: "BAD_USER_INPUT", rule: "A value fits its type" },
  PAGE_SIZE: {
    code: "BAD_USER_INPUT",
    rule: "A page is asked for by `first` or by `last`, not both, from 1 to 100",
  },
  LIST_TOO_LONG: {
    code: "BAD_USER_INPUT",
    rule: "A list in an argument has at most 100 values, or as many as its field takes",
  },
  INPUT_TOO_DEEP: { code: "BAD_USER_INPUT", rule: "The value of an argument nests at most 12 deep" },
  INPUT_TOO_LARGE: {
    code: "BAD_USER_INPUT",
    rule: "The arguments of an operation hold at most 2,000 values",
  },
  GROUPS: {
    code: "BAD_USER_INPUT",
    rule: "A list is grouped by 1 to 3 different dimensions into 1 to 1,000 groups",
  },
  CURSOR_INVALID: {
    code: "BAD_USER_INPUT",
    rule: "A cursor is one that this connection gave for the same filter and order",
  },
  ID_INVALID: { code: "BAD_USER_INPUT", rule: "An id is one that this API gave, such as `Organization:123`" },
  ...timeReasons,
  ...registryReasons,
  ARGUMENTS_EXCLUSIVE: { code: "BAD_USER_INPUT", rule: "Exactly one of these arguments is given" },
  ...valueReasons,
  ...answerReasons,
  ...operatorReasons,
} as const satisfies Record<string, { readonly code: ErrorCode; readonly rule: string }>;

export type ErrorReason = keyof typeof errorReasons;

/** The reasons of one class. */
type ReasonOf<Code extends ErrorCode> = {
  [Reason in ErrorReason]: (typeof errorReasons)[Reason]["code"] extends Code ? Reason : never;
}[ErrorReason];

/** The classes of what is refused before it is GraphQL. */
type HttpCode =
  | "BAD_REQUEST"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "REQUEST_TIMEOUT"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "HEADERS_TOO_LARGE";

export type HttpReason = ReasonOf<HttpCode>;

/**
 * What every error of ours is. Its message states the rule, then what came: `came` says so in words, without a value
 * that a person typed, because messages reach clients and logs.
 */
export class QogamError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: ErrorCode;
  readonly reason: ErrorReason;
  readonly status: number;
  readonly exitCode: number;

  constructor(reason: ReasonOf<Code>, came?: string, options?: ErrorOptions) {
    super(sentence(reason, came), options);
    this.name = new.target.name;
    this.code = errorReasons[reason].code;
    this.reason = reason;
    this.status = errorCodes[this.code].status;
    this.exitCode = exitCodes[this.code] ?? 1;
  }
}

/** A request that is refused before it is GraphQL. */
export class HttpError extends QogamError<HttpCode> {}

/** A request without a key that allows what it asks. */
export class AccessError extends QogamError<"UNAUTHENTICATED" | "FORBIDDEN"> {}

/** A value in an argument or a variable that a rule refuses. */
export class UserInputError extends QogamError<"BAD_USER_INPUT"> {}

/** A cursor whose history is not the one of this database. */
export class ExpiredError extends QogamError<"GONE"> {}

/** A document that asks for more than one request may. */
export class LimitError extends QogamError<"GRAPHQL_VALIDATION_FAILED" | "GRAPHQL_PARSE_FAILED"> {}

/** The reason of an aborted signal: the deadline passed, and the statement was cancelled. */
export class DeadlineError extends QogamError<"TIMEOUT"> {
  constructor(milliseconds: number) {
    super("DEADLINE", `${milliseconds / 1000} s have passed`);
  }
}

/** The reason of an aborted signal: the connection was closed before the answer. */
export class ClientGoneError extends QogamError<"REQUEST_CANCELLED"> {
  constructor() {
    super("CLIENT_GONE", "the connection was closed");
  }
}

/** The database does not answer, is overloaded, or refused a statement; `cause` keeps the driver's error for the log. */
export class DatabaseError extends QogamError<"SERVICE_UNAVAILABLE" | "INTERNAL_SERVER_ERROR"> {}

/** Two writers at a time. */
export class BusyError extends QogamError<"CONFLICT"> {}

/** What keeps a command of an operator from being carried out. */
export class MaintenanceError extends QogamError<"MAINTENANCE"> {}
/** The connection broke under a statement, which may be run again if it only reads. */
export class ConnectionLostError extends DatabaseError {
  constructor(cause: unknown) {
    super("DATABASE_UNREACHABLE", "the connection was lost", { cause });
  }
}

/** What keeps the server from starting on this machine as it is. */
export class StartError extends QogamError<"START"> {}

/** A setting of the environment with a value that it cannot have; `setting` is its name. */
export class SettingsError extends QogamError<"SETTINGS"> {
  readonly setting: string;

  constructor(setting: string, rule: string, came: string) {
    super("SETTING_INVALID");
    this.setting = setting;
    this.message = `${setting} ${rule}; ${came}.`;
  }
}

/** "The rule; what came." */
export function sentence(reason: ErrorReason, came?: string): string {
  const { rule } = errorReasons[reason];
  return came === undefined ? `${rule}.` : `${rule}; ${came}.`;
}

export function isErrorReason(value: unknown): value is ErrorReason {
  return typeof value === "string" && Object.hasOwn(errorReasons, value);
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(errorCodes, value);
}
