/** Names for tables in a statement, each of them once. */
export function aliases(letter: string): () => string {
  let given = 0;
  return () => `${letter}${given++}`;
}
