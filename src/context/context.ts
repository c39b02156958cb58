import type { GraphQLResolveInfo } from "graphql";

import type { Acts } from "./acts.ts";
import type { Viewer } from "./viewer.ts";

/** What answers planned fields: one statement per root field, one batch per type for ids. */
export interface PlannedFields {
  root(info: GraphQLResolveInfo): Promise<unknown>;
  node(id: string, info: GraphQLResolveInfo): Promise<unknown>;
  nodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<readonly unknown[]>;
}

/** What a request carries through the house. */
export interface QogamContext {
  readonly planner: PlannedFields;
  /** Fires when the deadline has passed or the client has left. */
  readonly signal: AbortSignal;
  /** Who asks. */
  readonly viewer: Viewer;
  /** What mutations do. */
  readonly acts: Acts;
}
