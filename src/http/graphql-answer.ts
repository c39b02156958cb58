import type { ApolloServer, HTTPGraphQLRequest } from "@apollo/server";

/** An answer of GraphQL on its way out. */
export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Where the answer is of the newest revision. */
  readonly etag?: string | undefined;
  readonly body: string;
}

export async function answerByApollo<Context extends object>(
  apollo: ApolloServer<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  context: Context,
): Promise<GraphQLAnswer> {
  const asked = { httpGraphQLRequest, context: async () => context };
  const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest(asked);
  if (body.kind !== "complete") throw new Error("No answer of this API comes in parts.");
  const etag = headers.get("etag");
  headers.delete("etag");
  return { status, headers, etag, body: body.string };
}
