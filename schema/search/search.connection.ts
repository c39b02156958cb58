import { Field, Int, ObjectType } from "type-graphql";

import type { Edge } from "../shared/connection.ts";
import { PageInfo } from "../shared/page-info.type.ts";
import { SearchHit } from "./search-hit.type.ts";

@ObjectType({ description: "One of the hits on a page." })
class SearchEdge implements Edge<SearchHit> {
  @Field(() => SearchHit, { description: "The hit itself." })
  readonly node!: SearchHit;

  @Field(() => String, { description: "Signed position, to be given back as `after`." })
  readonly cursor!: string;
}

@ObjectType({ description: "A page of what was found, the best first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The page with a cursor for each hit; at most 100." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [SearchHit], { description: "The same page without cursors; at most 100." })
  readonly nodes!: readonly SearchHit[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, {
    description: "How many were found, whatever the page; 1,000 stands for 1,000 or more.",
  })
  readonly totalCount!: number;
}
