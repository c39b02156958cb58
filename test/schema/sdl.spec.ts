import { buildSchema, printSchema } from "graphql";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { printApiSchema } from "../../resolvers/print-schema.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";

const committed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

describe("the committed SDL", () => {
  it("is what the types say", () => {
    expect(committed).toBe(printApiSchema(buildApiSchema()));
  });

  it("is the same however often the schema is built", () => {
    expect(printApiSchema(buildApiSchema())).toBe(printApiSchema(buildApiSchema()));
  });

  it("can be read again without loss", () => {
    expect(`${printSchema(buildSchema(committed))}\n`).toBe(committed);
  });
});
