import { LRUCache } from "lru-cache";

/** Texts may take two bytes a character, and an entry some hundred beside what it holds. */
const bytesOf = (key: string, valueBytes: number): number => valueBytes + 2 * key.length + 200;

/** A map of texts that holds a number of bytes and forgets what was used longest ago. */
export class ByteBoundedMap<Value extends object> {
  readonly #entries: LRUCache<string, Value>;

  /** What alone would take a quarter of the place is not kept. */
  constructor(most: number) {
    this.#entries = new LRUCache({
      maxSize: Math.max(most, 1),
      maxEntrySize: Math.max(Math.floor(most / 4), 1),
    });
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Value, valueBytes: number): void {
    this.#entries.set(key, value, { size: bytesOf(key, valueBytes) });
  }
}
