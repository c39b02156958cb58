/**
 * Everything that a mutation may do. Resolvers ask for a scope and call one of these; `app.ts` takes them from the
 * ingestion, which knows no GraphQL.
 */
// Its methods come with the mutations that call them.
export interface Acts {}
