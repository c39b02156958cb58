/** Puts what a batch found back into the order in which it was asked; null where nothing was found. */
export function inKeyOrder<Key, Value>(
  keys: readonly Key[],
  found: ReadonlyMap<Key, Value>,
): readonly (Value | null)[] {
  return keys.map((key) => found.get(key) ?? null);
}
