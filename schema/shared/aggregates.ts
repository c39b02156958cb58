import { ArgsType, Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { AggregateKey } from "./aggregate-key.type.ts";
import { AmountAggregate } from "./amount-aggregate.type.ts";
import { BoundedList } from "./bounded-list.ts";
import { Criterion } from "./criterion.ts";

/** What a noun's lists can be summed up by. */
export interface Summary {
  /** Dimension → what it is ("budget year"). */
  readonly groups: Readonly<Record<string, string>>;
  /** Its rows have an amount and an implementer. */
  readonly isMoney?: boolean;
}

export const MOST_GROUPS = 1000;
const MOST_DIMENSIONS = 3;

const AggregateOrder = {
  COUNT_DESC: "COUNT_DESC",
  COUNT_ASC: "COUNT_ASC",
  SUM_DESC: "SUM_DESC",
  SUM_ASC: "SUM_ASC",
  KEYS_ASC: "KEYS_ASC",
} as const;

registerEnumType(AggregateOrder, {
  name: "AggregateOrder",
  description: "By what groups are sorted; ties are broken by their keys.",
  valuesConfig: {
    COUNT_DESC: { description: "The largest groups first." },
    COUNT_ASC: { description: "The smallest groups first." },
    SUM_DESC: { description: "The largest sums first; where nothing has an amount, by count." },
    SUM_ASC: { description: "The smallest sums first; where nothing has an amount, by count." },
    KEYS_ASC: { description: "By the values of the dimensions; what is not stated comes last." },
  },
});

/** The type `XAggregates`: a count, and for money what the amounts come to. */
export function aggregatesOf(noun: string, plural: string, { isMoney = false }: Summary): new () => object {
  @ObjectType(`${noun}Aggregates`, { description: `What ${plural} come to, all together or in one group.` })
  class NounAggregates {
    @BoundedList(() => AggregateKey, MOST_DIMENSIONS, "What the group has in common; empty for all together")
    readonly keys!: readonly AggregateKey[];

    @Field(() => Int, { description: `How many ${plural} there are.` })
    readonly count!: number;
  }
  if (isMoney) addMoney(NounAggregates.prototype);
  return NounAggregates;
}

function addMoney(prototype: object): void {
  Field(() => Int, { description: "How many different organizations carry them out." })(
    prototype,
    "distinctImplementers",
  );
  const amounts = { sum: "Sum", avg: "Mean, to the tiyn", min: "Smallest", max: "Largest" };
  for (const [key, meaning] of Object.entries(amounts)) {
    Field(() => AmountAggregate, { description: `${meaning} of the amounts.` })(prototype, key);
  }
}

/** The arguments of `groupedAggregates`. */
export function groupingOf(noun: string, { groups }: Summary): new () => object {
  const members = Object.fromEntries(Object.keys(groups).map((name) => [name, name]));
  registerEnumType(members, {
    name: `${noun}Group`,
    description: "By what a list is grouped. Every row is in exactly one group.",
    valuesConfig: Object.fromEntries(
      Object.entries(groups).map(([name, meaning]) => [name, { description: `By ${meaning}.` }]),
    ),
  });

  @ArgsType()
  class NounGrouping {
    @Field(() => [members], { description: `The dimensions: 1 to ${MOST_DIMENSIONS}.` })
    readonly by!: readonly string[];

    @Criterion(() => AggregateOrder, "By what to sort; by count where nothing is said.")
    readonly orderBy?: string;

    @Criterion(() => Int, "How many groups from the start: 1 to 1000. Without it: 100.")
    readonly first?: number;
  }
  return NounGrouping;
}
