import { textScalar } from "./text.scalar.ts";

/** The columns behind are numeric(18, 2); sixteen digits before the point are what they hold. */
const shape = /^-?\d{1,16}(?:\.\d{1,2})?$/;

export const Decimal = textScalar({
  name: "Decimal",
  description:
    'A decimal number as a string, such as "1756000.50": up to 16 digits before the point and 2 after it. A string, ' +
    "because binary floats lose tiyn.",
  jsonSchema: { type: "string", pattern: shape.source },
  check: (text) => (shape.test(text) ? undefined : "DECIMAL_INVALID"),
  notText: "DECIMAL_INVALID",
});
