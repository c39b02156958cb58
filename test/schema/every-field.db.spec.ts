import { getNamedType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";
import { everyCriterion, everyField, listsOf, questionTo } from "./every-question.ts";

const schema = buildApiSchema();
const lists = listsOf(schema);

let bench: PlannerBench;
beforeAll(async () => {
  bench = plannerOver(await testDatabase());
});

const rootNamed = (name: string) => schema.getQueryType()?.getFields()[name];

const roots = [
  ...lists
    .filter(([path]) => !path.includes("."))
    .map(([path, field]) => [`${path}(first: 3)`, field] as const),
  ['territories(within: "751410000")', rootNamed("territories")] as const,
  ...["spheres", "goals", "sources", "revision", "volunteerBrands"].map(
    (name) => [name, rootNamed(name)] as const,
  ),
];

/** The bundled registers have none of these, or no list of them; other suites ask for them by their ids. */
const withoutSample = new Set(["IdentityCandidate", "IdentityDecision", "QuarantinedRow"]);

describe("every field can be answered", () => {
  it.each(roots)("below %s, and never breaks its nullability", async (question, field) => {
    const type = field && getNamedType(field.type);
    const source = `{ ${question} ${type ? everyField(type, 1) : ""} }`;
    expect((await bench.walk(source)).data).toEqual((await bench.ask(source)).data);
  });

  const nodes = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node"),
  );

  it.each(nodes.map(({ name }) => name).filter((name) => !withoutSample.has(name)))(
    "of a %s that is asked by its id",
    async (name) => {
      const [path = ""] =
        lists.find(([, field]) => getNamedType(field.type).name === `${name}Connection`) ?? [];
      const whole = name === "Territory" ? "{ territories { id } }" : "{ sources { id } }";
      const { data } = await bench.ask(path ? questionTo(path) : whole);
      const id = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
      const again = await bench.walk(`query ($id: ID!) { node(id: $id) { __typename id } }`, { id });
      expect(again.data.node).toEqual({ __typename: name, id });
    },
  );
});

describe.each(lists)("the list %s", (path, { args }) => {
  const typeOf = (name: string) => args.flatMap((arg) => (arg.name === name ? [getNamedType(arg.type)] : []));
  const filters = typeOf("filter").filter(isInputObjectType).flatMap(everyCriterion);
  const orders = typeOf("orderBy")
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => name));

  it("takes every criterion of its filter", { timeout: 120_000 }, async () => {
    expect(filters.length).toBeGreaterThan(0);
    for (const filter of filters) {
      await expect(bench.ask(questionTo(path, `filter: ${filter}`)), filter).resolves.toBeDefined();
    }
  });

  it.each(orders)("takes the order %s", async (order) => {
    await expect(bench.ask(questionTo(path, `orderBy: [${order}]`))).resolves.toBeDefined();
  });
});
