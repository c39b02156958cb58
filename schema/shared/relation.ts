import { Args, Field } from "type-graphql";

type Type = NonNullable<Parameters<typeof Field>[0]>;

/**
 * A field that leads to a connection, with the arguments of its page. TypeGraphQL keeps arguments by the name of a
 * method; nothing calls one here, because everything below a root field is read from the planned tree.
 */
export function Relation(
  connection: () => unknown,
  page: () => unknown,
  description: string,
): PropertyDecorator {
  return (prototype, key) => {
    Field(connection as Type, { description })(prototype, key);
    Args(page as Type)(prototype, key, 0);
  };
}
