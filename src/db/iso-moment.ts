/** How PostgreSQL writes a moment of UTC as ISO 8601. */
export const ISO_MILLISECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
const ISO_SECONDS = 'YYYY-MM-DD"T"HH24:MI:SS"Z"';

/** A column of moments as SQL that reads it in ISO 8601, UTC. The driver itself would give PostgreSQL's own spelling. */
export function isoMoment(column: string): string {
  return `to_char(${column} at time zone 'UTC', '${ISO_MILLISECONDS}')`;
}

/** The same to the second, for what people read. */
export function isoSecond(column: string): string {
  return `to_char(${column} at time zone 'UTC', '${ISO_SECONDS}')`;
}
