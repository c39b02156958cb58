import { Field, InputType } from "type-graphql";

type Type = NonNullable<Parameters<typeof Field>[0]>;

/** A key of a filter or an argument of a page: always optional, absent means that it asks nothing. */
export function Criterion(type: () => unknown, description: string): PropertyDecorator {
  return (prototype, key) => Field(type as Type, { nullable: true, description })(prototype, key);
}

/** An input type that filters a noun: its criteria hold together, and `and`, `or`, `not` combine whole filters. */
export function NounFilter(noun: string, plural: string) {
  return (filter: new () => object): void => {
    const prototype = filter.prototype as object;
    InputType(`${noun}Filter`, {
      description: `Which ${plural} are meant: every key that is given must hold.`,
    })(filter);
    Criterion(() => [filter], "All of these hold.")(prototype, "and");
    Criterion(() => [filter], "At least one of these holds.")(prototype, "or");
    Criterion(() => filter, "This does not hold.")(prototype, "not");
  };
}
