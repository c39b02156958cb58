import { Extensions, Field } from "type-graphql";

type Type = NonNullable<Parameters<typeof Field>[0]>;

/**
 * A list that is short by nature and comes whole: how long it can be is said to the reader and, as `listSize`, to
 * whoever prices an operation.
 */
export function BoundedList(item: () => unknown, most: number, description: string): PropertyDecorator {
  return (prototype, key) => {
    Field((() => [item()]) as Type, { description: `${description}; at most ${most}.` })(prototype, key);
    Extensions({ listSize: most })(prototype, key);
  };
}
