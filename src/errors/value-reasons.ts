/** What a scalar refuses; see `errorReasons`. */
export const valueReasons = {
  TEXT_CHARACTER: { code: "BAD_USER_INPUT", rule: "A text has no NUL and no lone surrogate" },
  BIN_FORMAT: { code: "BAD_USER_INPUT", rule: "A BIN is a string of 12 digits from 0 to 9" },
  BIN_STRUCTURE: {
    code: "BAD_USER_INPUT",
    rule: "A BIN begins with a year and a month, then 4, 5 or 6, then 0 to 3",
  },
  BIN_CHECKSUM: { code: "BAD_USER_INPUT", rule: "The last digit of a BIN agrees with the eleven before it" },
  IIN_REFUSED: {
    code: "BAD_USER_INPUT",
    rule: "A BIN names an organization; a person's number (IIN) is neither asked for nor stored here",
  },
  KATO_FORMAT: { code: "BAD_USER_INPUT", rule: "A KATO code is a string of 9 digits from 0 to 9" },
  DATE_INVALID: { code: "BAD_USER_INPUT", rule: "A date is a day of the calendar as YYYY-MM-DD" },
  DATE_TIME_INVALID: {
    code: "BAD_USER_INPUT",
    rule: "A moment is an ISO 8601 date and time with its offset",
  },
  TEXT_LENGTH: {
    code: "BAD_USER_INPUT",
    rule: "A text to search for has 3 to 256 characters between blanks at its ends",
  },
  DECIMAL_INVALID: {
    code: "BAD_USER_INPUT",
    rule: 'A decimal is a string of at most 16 digits, with at most 2 more after a point, such as "1234.56"',
  },
  URL_INVALID: { code: "BAD_USER_INPUT", rule: "A URL is absolute and begins with https:// or http://" },
} as const;
