import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Every field of a type, and below it every field of what it leads to, so many steps deep. */
export function everyField(type: GraphQLNamedType, steps: number): string {
  const fields = Object.values((type as Composite).getFields());
  return `{ __typename ${fields.map((field) => fieldAsked(field, steps)).join(" ")} }`;
}

function fieldAsked(field: Field, steps: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  const page = type.name.endsWith("Connection") ? "(first: 2)" : requiredArguments(field);
  const isPart =
    /^(LocalizedText|Money|PageInfo|AggregateKey|AmountAggregate|FieldProvenance|Version)$|(Connection|Edge|Aggregates)$/.test(
      type.name,
    );
  if (steps === 0 && !isPart) return "";
  return `${field.name}${page} ${everyField(type, isPart ? steps : steps - 1)}`;
}

function requiredArguments({ args }: Field): string {
  const required = args.filter(({ type }) => isNonNullType(type));
  const given = required.map(({ name, type }) => `${name}: ${valuesOf(type)[0]}`);
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

/** The lists that take a filter and an order, as paths from Query. */
export function listsOf(schema: GraphQLSchema): readonly (readonly [path: string, field: Field])[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const runs = (schema.getType("Source") as GraphQLObjectType).getFields()["runs"] as Field;
  const connections = roots.filter(({ args }) => args.some(({ name }) => name === "filter"));
  return [...connections.map((field) => [field.name, field] as const), ["sources.runs", runs]];
}

/** A question to a list with some of its arguments. */
export function questionTo(path: string, args = ""): string {
  const steps = path.split(".");
  const list = `${steps.at(-1)}(first: 2 ${args}) { totalCount edges { cursor node { id } } }`;
  return `{ ${steps.slice(0, -1).reduceRight((below, step) => `${step} { ${below} }`, list)} }`;
}

/** Every key of a filter with each of its operators, as a client writes them; of another noun's filter, one criterion. */
export function everyCriterion(filter: GraphQLInputObjectType): readonly string[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }) =>
    valuesOf(type).map((value) => `{ ${name}: ${value} }`),
  );
}

const combinators = new Set(["and", "or", "not"]);

function valuesOf(type: GraphQLInputType): readonly string[] {
  if (isNonNullType(type)) return valuesOf(type.ofType);
  if (isListType(type)) return valuesOf(type.ofType).map((value) => `[${value}]`);
  if (!isInputObjectType(type)) return [leafValue(type)];
  const keys = Object.values(type.getFields()).filter(({ name }) => !combinators.has(name));
  const isNoun = keys.length < Object.keys(type.getFields()).length;
  return keys.slice(0, isNoun ? 1 : undefined).flatMap((key) => operatorsOf(key, isNoun));
}

function operatorsOf({ name, type }: GraphQLInputField, isNoun: boolean): readonly string[] {
  return valuesOf(type)
    .slice(0, isNoun ? 1 : undefined)
    .map((value) => `{ ${name}: ${value} }`);
}

const samples: Readonly<Record<string, string>> = {
  BIN: '"120140900004"',
  KATO: '"750000000"',
  Date: '"2022-01-01"',
  Decimal: '"1000000.50"',
  Int: "2022",
  Float: "0.5",
  String: '"қоғам"',
  Boolean: "true",
};

function leafValue(type: GraphQLNamedType): string {
  return isEnumType(type) ? (type.getValues()[0]?.name ?? "") : (samples[type.name] ?? `"${type.name}"`);
}
