/** What is asked wrongly of the past and of what changes. */
export const timeReasons = {
  REVISIONS_REVERSED: {
    code: "BAD_USER_INPUT",
    rule: "A difference is asked from one revision to the same or a later one",
  },
  CHANGES_CURSOR: {
    code: "BAD_USER_INPUT",
    rule: "Changes go on after `next`, or any change's `cursor`, as this feed gave it",
  },
  CHANGES_EXPIRED: { code: "GONE", rule: "A cursor of changes goes on in the history that it was given for" },
  CHANGES_QUERY: {
    code: "BAD_USER_INPUT",
    rule: "Changes at their address are asked for by `since`, `kinds` and `limit`",
  },
  CHANGES_SIZE: { code: "BAD_USER_INPUT", rule: "A page has 1 to 100 changes, up to 1,000 as NDJSON" },
  KIND_UNKNOWN: { code: "BAD_USER_INPUT", rule: "A kind is a type that implements Recorded" },
  REVISION_UNKNOWN: {
    code: "BAD_USER_INPUT",
    rule: "A revision is one that was published here, and a date has one by its end",
  },
} as const;
