/** Whether an argument came: a client may leave it out or say null, and means the same. */
export const given = (value: unknown): boolean => value !== undefined && value !== null;
