/** What a decision about two organizations is refused for; see `errorReasons`. */
export const identityReasons = {
  IDENTITY_UNKNOWN: {
    code: "BAD_USER_INPUT",
    rule: "A decision is about two organizations of the register, each by its id or a source's key",
  },
  IDENTITY_TWO_BINS: {
    code: "BAD_USER_INPUT",
    rule: "One organization has one BIN, so two BINs are never joined",
  },
  IDENTITY_DECIDED: {
    code: "BAD_USER_INPUT",
    rule: "What is decided about two organizations is undone before it is decided anew",
  },
  IDENTITY_CLASH: {
    code: "BAD_USER_INPUT",
    rule: "Organizations are not joined where both have what one has only once, such as a report for a year",
  },
  DESCRIPTIONS_COUNT: { code: "BAD_USER_INPUT", rule: "Between 1 and 100 descriptions are matched at once" },
  DECISION_UNKNOWN: { code: "BAD_USER_INPUT", rule: "Only a decision that stands can be undone" },
} as const;
