import { Arg, type ClassType } from "type-graphql";

export interface ArgumentOptions {
  readonly type: () => object;
  readonly description: string;
  readonly defaultValue?: unknown;
}

/** One argument of a field that is declared as a property, as nothing here is ever called. */
export function Argument(name: string, { type, ...options }: ArgumentOptions): PropertyDecorator {
  return (prototype, key) =>
    Arg(name, type as () => ClassType, { ...options, nullable: true })(prototype, key, 0);
}
