import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** A place in a statement that a variable fills each time it runs. */
class Slot {
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[]) {
    this.path = path;
  }

  toJSON(): string {
    return "$";
  }
}

/** A bind parameter that is worked out from the variables of a request. */
export class Parameter {
  readonly resolve: (variables: Variables) => unknown;
  /** What it is made of: two of the same are equal for every request. */
  readonly of: unknown;

  constructor(resolve: (variables: Variables) => unknown, of?: unknown) {
    this.resolve = resolve;
    this.of = of;
  }
}

/** Works something out once for all that need it with the variables of one request. */
export function perRequest<Value>(work: (variables: Variables) => Value): (variables: Variables) => Value {
  const known = new WeakMap<Variables, { readonly value: Value }>();
  return (variables) => {
    const found = known.get(variables) ?? { value: work(variables) };
    known.set(variables, found);
    return found.value;
  };
}

/** The variables with every plain value replaced by its place; what shapes the statement stays as it is. */
export function slotted(value: unknown, type: GraphQLInputType, path: readonly (string | number)[]): unknown {
  if (value === null || value === undefined) {
    return value;
  }
  if (isNonNullType(type)) {
    return slotted(value, type.ofType, path);
  }
  if (isListType(type)) {
    return slottedList(value as readonly unknown[], type.ofType, path);
  }
  if (isInputObjectType(type)) {
    return slottedObject(value as Variables, type.getFields(), path);
  }
  return isEnumType(type) || typeof value === "boolean" ? value : new Slot(path);
}

function slottedList(
  values: readonly unknown[],
  type: GraphQLInputType,
  path: readonly (string | number)[],
): unknown {
  const item = isNonNullType(type) ? type.ofType : type;
  const shapesStatement = isInputObjectType(item) || isEnumType(item);
  return shapesStatement
    ? values.map((value, index) => slotted(value, item, [...path, index]))
    : new Slot(path);
}

function slottedObject(
  object: Variables,
  fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>,
  path: readonly (string | number)[],
): Variables {
  const entries = Object.entries(object).flatMap(([name, value]) => {
    const field = fields[name];
    return field ? [[name, slotted(value, field.type, [...path, name])]] : [];
  });
  return Object.fromEntries(entries) as Variables;
}

/** What stands behind a value that may hold slots and parameters. */
export function resolved(value: unknown, variables: Variables): unknown {
  if (value instanceof Slot) {
    return valueAt(variables, value.path);
  }
  if (value instanceof Parameter) {
    return value.resolve(variables);
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolved(item, variables));
  }
  return isPlainObject(value) ? resolvedObject(value, variables) : value;
}

function resolvedObject(object: Variables, variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, resolved(value, variables)]),
  );
}

function isPlainObject(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
