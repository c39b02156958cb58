/** What stands in the way of those who keep a register: conflicts and the references of gateways; see `errorReasons`. */
export const registryReasons = {
  REFERENCE_INVALID: {
    code: "BAD_USER_INPUT",
    rule: "A reference of a gateway has a `__typename` that has keys, and one of those keys",
  },
  CONFLICT_QUERY: {
    code: "BAD_USER_INPUT",
    rule: "Conflicts are listed by `kind`, `state` and `territory`, with the words of the schema",
  },
  KATO_UNKNOWN: {
    code: "BAD_USER_INPUT",
    rule: "Conflicts are written out for a territory that the classifier has",
  },
  CONFLICT_UNKNOWN: {
    code: "BAD_USER_INPUT",
    rule: "A decision is about a conflict that stands; one is gone as soon as the registers agree",
  },
  WHY_LENGTH: { code: "BAD_USER_INPUT", rule: "A decision gives its reason in 1 to 1,000 characters" },
  WHY_PERSONAL: {
    code: "BAD_USER_INPUT",
    rule: "A reason is public, so it has no person's number, telephone number or e-mail address",
  },
} as const;
