import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";

export interface EnumFilter<Value> {
  readonly eq?: Value;
  readonly in?: readonly Value[];
  readonly notIn?: readonly Value[];
}

/** The filter `XFilter` of the enum `X`. */
export function enumFilter<Value extends string>(
  name: string,
  members: { readonly [Member in Value]: Member },
): new () => EnumFilter<Value> {
  @InputType(`${name}Filter`, { description: `Which values of ${name} are meant.` })
  class NamedEnumFilter implements EnumFilter<Value> {
    @Criterion(() => members, "Exactly this value; of a list, that it has this value.")
    readonly eq?: Value;

    @Criterion(() => [members], "One of these values; at most 100.")
    readonly in?: readonly Value[];

    @Criterion(() => [members], "None of these values; what has no value counts as none. At most 100.")
    readonly notIn?: readonly Value[];
  }
  return NamedEnumFilter;
}
