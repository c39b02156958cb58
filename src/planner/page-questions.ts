import { getNamedType, type GraphQLField, type GraphQLObjectType } from "graphql";

import type { Page } from "./page.ts";
import { selectionOf, type Selection, type SelectionContext } from "./selection.ts";

/** What a connection is asked that needs the rows of the page, one entry per response key. */
export function rowMembers(selection: Selection): readonly string[] {
  const names = [...selection.values()].map((nodes) => nodes[0]?.name.value ?? "");
  return names.filter((name) => name === "nodes" || name === "edges" || name === "pageInfo");
}

/** Whether somebody asks if the list goes on in the direction of paging, for which a row more is read. */
export function asksWhetherItGoesOn(
  context: SelectionContext,
  connection: GraphQLObjectType,
  selection: Selection,
  { backward }: Page,
): boolean {
  const pageInfo = connection.getFields()["pageInfo"] as GraphQLField<unknown, unknown>;
  const type = getNamedType(pageInfo.type) as GraphQLObjectType;
  const asked = backward ? "hasPreviousPage" : "hasNextPage";
  return [...selection.values()]
    .filter((nodes) => nodes[0]?.name.value === "pageInfo")
    .flatMap((nodes) => [
      ...selectionOf(
        context,
        type,
        nodes.map((node) => node.selectionSet),
      ).values(),
    ])
    .some((fields) => fields[0]?.name.value === asked);
}
