import { Args, Field, Int, ObjectType } from "type-graphql";

import { aggregatesOf, groupingOf, MOST_GROUPS, type Summary } from "./aggregates.ts";
import { BoundedList } from "./bounded-list.ts";
import { PageInfo } from "./page-info.type.ts";

type NodeClass<T> = abstract new (...args: never[]) => T;
type Type = NonNullable<Parameters<typeof Field>[0]>;

export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** What a noun's connection is made of; `plural` is for the descriptions. */
export interface ConnectionOptions<T> {
  readonly plural: string;
  readonly node: () => NodeClass<T>;
  readonly summary: Summary;
}

/** The connection of a noun: `XConnection` with its `XEdge`, `XAggregates` and `XGroup`. */
export function connection<T>(noun: string, options: ConnectionOptions<T>): new () => Connection<T> {
  const { plural, node, summary } = options;
  const edge = edgeOf(noun, plural, node);
  const aggregates = aggregatesOf(noun, plural, summary);

  @ObjectType(`${noun}Connection`, { description: `A page of ${plural}, and how many there are in all.` })
  class NounConnection implements Connection<T> {
    @Field(() => [edge], { description: "The page with a cursor for each item; at most 100." })
    readonly edges!: readonly Edge<T>[];

    @Field((() => [node()]) as Type, { description: "The same page without cursors; at most 100." })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: "Where the page stands." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${plural} match the filter, whatever the page.` })
    readonly totalCount!: number;

    @Field(() => aggregates, { description: `What all ${plural} that match come to, whatever the page.` })
    readonly aggregates!: object;
  }
  const grouping = groupingOf(noun, summary);
  const description = `The same in groups that together are all ${plural} that match`;
  BoundedList(() => aggregates, MOST_GROUPS, description)(NounConnection.prototype, "groupedAggregates");
  Args(() => grouping)(NounConnection.prototype, "groupedAggregates", 0);
  return NounConnection;
}

function edgeOf<T>(noun: string, plural: string, node: () => NodeClass<T>): new () => Edge<T> {
  @ObjectType(`${noun}Edge`, { description: `One of the ${plural} on a page.` })
  class NounEdge implements Edge<T> {
    @Field(node as Type, { description: "The item itself." })
    readonly node!: T;

    @Field(() => String, { description: "Signed position, to be given back as `after` or `before`." })
    readonly cursor!: string;
  }
  return NounEdge;
}
