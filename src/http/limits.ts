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
  /** Longer `Accept` headers are none that programs send; nothing is remembered for them. */
  rememberedAccept: 200,
  /** A register of a whole country as one file; it is held in memory while it is read. */
  uploadBytes: 200_000_000,
  /** 200 MB at 3 Mbit/s. */
  uploadTimeoutMs: 600_000,
  deadlineMs: 10_000,
  /** What a balancer gets to see the 503 of `/health/ready` before the server stops listening. */
  graceMs: 1_000,
} as const;
