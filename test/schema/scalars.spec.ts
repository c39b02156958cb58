import { execute, GraphQLError, parse, validate, type GraphQLScalarType } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { BIN } from "../../schema/shared/bin.scalar.ts";
import { DateTime } from "../../schema/shared/date-time.scalar.ts";
import { Date } from "../../schema/shared/date.scalar.ts";
import { Decimal } from "../../schema/shared/decimal.scalar.ts";
import { KATO } from "../../schema/shared/kato.scalar.ts";
import { URL } from "../../schema/shared/url.scalar.ts";

/** The shape of a number that a person born in the nineteenth century would have, so that it is nobody's. */
const personalNumber = ["850112", "100001"].join("");

function refusalOf(scalar: GraphQLScalarType, value: unknown): GraphQLError {
  try {
    scalar.parseValue(value);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error(`${scalar.name} took the value`);
}

describe.each([
  [BIN, ["120140900004", "120140900511"]],
  [KATO, ["751410000", "100000000"]],
  [Date, ["2024-02-29", "1991-12-16"]],
  [DateTime, ["2026-03-31T06:00:00.000Z", "2026-03-31T11:00:00+05:00"]],
  [Decimal, ["0", "-12.5", "1756000.50", "9999999999999999.99"]],
  [URL, ["https://example.kz/a?b=c", "http://example.kz"]],
])("%s", (scalar, values) => {
  it.each(values)("takes and gives %s unchanged", (value) => {
    expect(scalar.parseValue(value)).toBe(value);
    expect(scalar.serialize(value)).toBe(value);
  });
});

const refusals: readonly (readonly [GraphQLScalarType, unknown, string])[] = [
  [BIN, "12014090051", "BIN_FORMAT"],
  [BIN, "12014090051A", "BIN_FORMAT"],
  [BIN, "１20140900511", "BIN_FORMAT"],
  [BIN, 120140900511, "BIN_FORMAT"],
  [BIN, "121340900511", "BIN_STRUCTURE"],
  [BIN, "000000000000", "BIN_STRUCTURE"],
  [BIN, "120140900512", "BIN_CHECKSUM"],
  [BIN, personalNumber, "IIN_REFUSED"],
  [KATO, "75141000", "KATO_FORMAT"],
  [KATO, "75141000x", "KATO_FORMAT"],
  [KATO, 751410000, "KATO_FORMAT"],
  [Date, "2024-02-30", "DATE_INVALID"],
  [Date, "2023-02-29", "DATE_INVALID"],
  [Date, "0000-01-01", "DATE_INVALID"],
  [Date, "31.12.2024", "DATE_INVALID"],
  [Date, "2024-01-01T00:00:00Z", "DATE_INVALID"],
  [Date, 20240101, "DATE_INVALID"],
  [DateTime, "2024-02-30T00:00:00Z", "DATE_TIME_INVALID"],
  [DateTime, "2024-01-01", "DATE_TIME_INVALID"],
  [Decimal, "NaN", "DECIMAL_INVALID"],
  [Decimal, "Infinity", "DECIMAL_INVALID"],
  [Decimal, "1e400", "DECIMAL_INVALID"],
  [Decimal, "1,5", "DECIMAL_INVALID"],
  [Decimal, "0x10", "DECIMAL_INVALID"],
  [Decimal, "10000000000000000", "DECIMAL_INVALID"],
  [Decimal, "0.001", "DECIMAL_INVALID"],
  [Decimal, "1.5\n", "DECIMAL_INVALID"],
  [Decimal, 1.5, "DECIMAL_INVALID"],
  [URL, "javascript:alert(1)", "URL_INVALID"],
  [URL, "example.kz", "URL_INVALID"],
];

describe("a refusal", () => {
  it.each(refusals)("by %s of %j has a stable reason", (scalar, value, reason) => {
    expect(refusalOf(scalar, value).extensions).toEqual({ code: "BAD_USER_INPUT", reason });
  });

  it.each(refusals)("by %s of %j states the rule and repeats nothing", (scalar, value) => {
    const { message } = refusalOf(scalar, value);
    expect(message).toMatch(/^\p{Lu}.+\.$/u);
    expect(message).not.toContain(String(value));
  });
});

describe("a refusal inside an operation", () => {
  const schema = buildApiSchema();

  it("of a literal says where it stands, with the rule alone", () => {
    const [error] = validate(schema, parse(`{ organization(bin: "${personalNumber}") { id } }`));
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", reason: "IIN_REFUSED" });
    expect(error?.message).not.toContain(personalNumber);
    expect(error?.locations).toEqual([{ line: 1, column: 21 }]);
  });

  it("of a literal that is no text is by the same reason", () => {
    const [error] = validate(schema, parse("{ territory(kato: 751410000) { id } }"));
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", reason: "KATO_FORMAT" });
  });

  it("of a variable keeps the reason and the rule for whoever answers", async () => {
    const { errors } = await execute({
      schema,
      document: parse("query ($bin: BIN!) { organization(bin: $bin) { id } }"),
      variableValues: { bin: personalNumber },
    });
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", reason: "IIN_REFUSED" });
    expect(errors?.[0]?.originalError?.message).not.toContain(personalNumber);
  });
});
