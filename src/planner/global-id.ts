import { UserInputError } from "../errors.ts";

/** A global id taken apart. */
export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

const SHAPE = /^([A-Za-z]{1,60}):([^\s:]{1,120})$/;
const LARGEST_INTEGER = 2_147_483_647;

/** Reads `Type:key`, or undefined where it is not of that shape. */
export function readGlobalId(id: unknown): GlobalId | undefined {
  const [, type, key] = SHAPE.exec(String(id)) ?? [];
  return type !== undefined && key !== undefined ? { type, key } : undefined;
}

/** Whether a key can stand in a key column at all, so that a wrong one is not found instead of failing in SQL. */
export function fitsKey(key: string, columnType: string): boolean {
  return !columnType.startsWith("int") || (/^[1-9][0-9]{0,9}$/.test(key) && Number(key) <= LARGEST_INTEGER);
}

/** The key of an id that must be of one type. */
export function keyOfType(type: string, columnType: string, id: unknown): string {
  const read = readGlobalId(id);
  if (read?.type !== type || !fitsKey(read.key, columnType)) {
    throw new UserInputError("ID_INVALID", `no id of a ${type} came`);
  }
  return read.key;
}
