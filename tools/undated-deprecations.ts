import {
  buildSchema,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

const DATE = /\b20\d\d-[01]\d-[0-3]\d\b/;

/** The places of a schema that are deprecated for a reason that names no date. */
export function undatedDeprecations(sdl: string): readonly string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap());
  return types.flatMap((type) =>
    members(type)
      .filter(
        ({ deprecationReason }) => typeof deprecationReason === "string" && !DATE.test(deprecationReason),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
}

type Member = GraphQLEnumValue | GraphQLField<unknown, unknown> | GraphQLInputField;

function members(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const fields: Readonly<Record<string, Member>> = type.getFields();
  return Object.values(fields);
}
