import type { GraphQLResolveInfo, OperationDefinitionNode } from "graphql";

import type { Acts } from "./acts.ts";
import type { ReadChanges } from "./changes.ts";
import type { OrganizationDirectory } from "./directory.ts";
import type { Signal } from "./signal.ts";
import type { Viewer } from "./viewer.ts";

/** A thing that another subgraph names by its type and one of its keys. */
export interface Reference {
  readonly type: string;
  /** The field that is the key, such as `bin` or `id`. */
  readonly field: string;
  readonly value: unknown;
}

/** What answers planned fields: one statement per root field, one batch per type for ids. */
export interface PlannedFields {
  root(info: GraphQLResolveInfo): Promise<unknown>;
  node(id: string, info: GraphQLResolveInfo): Promise<unknown>;
  nodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<readonly unknown[]>;
  /** What other subgraphs refer to, in their order: one statement for each type and key. */
  entities(references: readonly Reference[], info: GraphQLResolveInfo): Promise<readonly unknown[]>;
}

/** Of which time a request speaks. */
export interface Moment {
  /**
   * The revision that the operation's `@asOf` means; undefined for the present.
   * @throws UserInputError where there is none, or where it names two.
   */
  revisionOf(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<number> | undefined;
}

/** What a request carries through the house. */
export interface QogamContext {
  readonly moment: Moment;
  readonly planner: PlannedFields;
  readonly changes: ReadChanges;
  /** Fires when the deadline has passed or the client has left. */
  readonly signal: Signal;
  /** Who asks. */
  readonly viewer: Viewer;
  /** What mutations do. */
  readonly acts: Acts;
  readonly directory: OrganizationDirectory;
}
