const SEED = "qogam 2025";

/** A repeatable source of chance. Each part of the world has its own, so that a change in one moves no other. */
export class Random {
  private state: [number, number, number, number];

  constructor(part: string) {
    const hash = hashing(`${SEED}: ${part}`);
    this.state = [hash(), hash(), hash(), hash()];
    for (let round = 0; round < 12; round++) this.next();
  }

  /** From 0 to below 1. */
  next(): number {
    const [a, b, c, counter] = this.state;
    const sum = (((a + b) | 0) + counter) | 0;
    this.state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (counter + 1) | 0];
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from");
    return item;
  }

  shuffle<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = Math.floor(this.next() * (last + 1));
      [items[last], items[other]] = [items[other] as T, items[last] as T];
    }
    return items;
  }

  /** So many different ones, in a chance order; all of them where there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    return this.shuffle([...items]).slice(0, count);
  }
}

/** A sequence of 32-bit numbers that depends on the text alone (xmur3). */
function hashing(text: string): () => number {
  let hash = 1779033703 ^ text.length;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash;
  };
}
