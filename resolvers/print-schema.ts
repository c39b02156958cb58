import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

/** The SDL as it is committed: sorted, so that a diff shows what changed and nothing else. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
