/** What a connection may cost before GraphQL sees it; measured against 300 sockets that send a byte now and then. */
export const httpLimits = {
  bodyBytes: 100_000,
  headerBytes: 16 * 1024,
  headers: 100,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  /** How often Node looks for connections that are late: 30 s, its default, let none of the 300 be closed in 30 s. */
  connectionsCheckMs: 1_000,
  keepAliveMs: 5_000,
  deadlineMs: 10_000,
  /** What a balancer gets to see the 503 of `/health/ready` before the server stops listening. */
  graceMs: 1_000,
} as const;
