/** What keeps a good question from its answer: time, and the database; see `errorReasons`. */
export const answerReasons = {
  DEADLINE: { code: "TIMEOUT", rule: "An answer is ready within the deadline" },
  CLIENT_GONE: { code: "REQUEST_CANCELLED", rule: "A client waits for its answer" },
  DATABASE_UNREACHABLE: { code: "SERVICE_UNAVAILABLE", rule: "The database answers" },
  DATABASE_BUSY: {
    code: "SERVICE_UNAVAILABLE",
    rule: "A statement gets a connection to the database in time",
  },
  DATABASE_FAILED: { code: "INTERNAL_SERVER_ERROR", rule: "A statement of ours runs" },
} as const;
