import { Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { computedFigures } from "../../resolvers/figures/computed-figures.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";
import { priceOperation } from "../../src/security/cost.ts";
import { limits } from "../../src/security/limits.ts";
import { bundledFigures } from "./support/bundled-figures.ts";

const schema = buildApiSchema();
const keys = new Set(bundledFigures.map(({ key }) => key));

describe("what is declared to be computed", () => {
  it("stands beside figures that are published, each once", () => {
    const named = computedFigures.flatMap(({ figures }) => figures);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it.each(computedFigures.map(({ figures, query }) => [figures[0], query] as const))(
    "for %s is a question that anybody may ask",
    (_, query) => {
      const document = parse(query);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("it is no operation");
      const price = priceOperation({ schema, operation, fragments: new Map(), variables: {} });
      expect(price).toBeLessThanOrEqual(limits.cost);
    },
  );

  it.each(computedFigures.map((figure) => [figure.figures[0], figure] as const))(
    "for %s is explained in sentences",
    (_, { explanation }) => {
      expect(explanation).toMatch(/^\p{Lu}.+\.$/u);
    },
  );
});
