/** What is made piece by piece as it is asked for; how many pieces there are is known before. */
export interface Lazy<Piece> extends Iterable<Piece> {
  readonly length: number;
}

/** A piece for each of others, which are held meanwhile. */
export function lazily<From, Piece>(others: Lazy<From>, make: (other: From) => Piece): Lazy<Piece> {
  return {
    length: others.length,
    *[Symbol.iterator]() {
      for (const other of others) yield make(other);
    },
  };
}
