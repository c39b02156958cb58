import { type FragmentDefinitionNode, getOperationAST, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { readExamples } from "../../src/http/graphiql/examples.ts";
import { priceOperation } from "../../src/security/cost.ts";
import { limitRule } from "../../src/security/limit-rule.ts";
import { limits } from "../../src/security/limits.ts";
import { coerceVariables } from "../../src/security/variables.ts";

const schema = buildApiSchema();
const examples = await readExamples();

describe("an example", () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    "is within the limits: %s",
    (_name, { query, variables }) => {
      const document = parse(query, { maxLexicalTokens: limits.tokens });
      expect(validate(schema, document, [limitRule])).toEqual([]);
      const operation = getOperationAST(document);
      if (!operation) throw new Error("An example has one operation.");
      const given = JSON.parse(variables || "{}") as Record<string, unknown>;
      const fragments = new Map<string, FragmentDefinitionNode>();
      const coerced = coerceVariables(schema, operation, given);
      const cost = priceOperation({ schema, operation, fragments, variables: coerced });
      expect(cost).toBeGreaterThanOrEqual(0);
    },
  );
});
