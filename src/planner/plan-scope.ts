import type { FieldNode, GraphQLNamedType } from "graphql";
import type { RawBuilder } from "kysely";

import type { TableRow } from "./catalogue.ts";
import type { CursorSigner } from "./cursor.ts";
import type { FilterScope } from "./filter.ts";
import type { Finish } from "./finish.ts";
import type { SelectionContext } from "./selection.ts";

/** Whether the database's text is the answer, or a tree that graphql-js walks and whose types it must tell apart. */
export type PlanMode = "text" | "tree";

/** What every part of one statement shares while it is built. */
export interface PlanScope extends FilterScope, SelectionContext {
  readonly mode: PlanMode;
  readonly signer: CursorSigner;
  readonly node: NodeReader;
}

/** Makes the object that a selection asks for out of a row. */
export type NodeReader = (
  scope: PlanScope,
  type: GraphQLNamedType,
  row: TableRow,
  nodes: readonly FieldNode[],
) => Value;

/** A value of the answer: how the database makes it, and what is left to do afterwards. */
export interface Value {
  readonly sql: RawBuilder<unknown>;
  readonly finish?: Finish | undefined;
}
