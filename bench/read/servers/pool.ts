/**
 * How each contender's connections are kept: as long as the product keeps its own, because others have their turns between
 * two turns of one, and a connection that was opened anew has forgotten every plan.
 */
export const pool = { max: Number(process.argv[3]), idleTimeoutMillis: 300_000 } as const;
