import { bearerOf } from "../../src/access/api-keys.ts";
import { newKeyText } from "../../src/access/key-text.ts";
import { readSettings } from "../../src/config/settings.ts";
import { withDatabase } from "../../src/ingestion/with-database.ts";

/** How long a key is refused that is wrong at its beginning, at its end, or as a whole, in the database of the settings. */
const TRIES = 10_000;
const { signal } = new AbortController();

interface Times {
  readonly mean: number;
  /** Of the mean. */
  readonly error: number;
}

function timesOf(values: readonly number[]): Times {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.toSorted((one, another) => one.key - another.key).map(({ item }) => item);
}

/** Another digit in the place of one. */
const other = (key: string, place: number): string =>
  `${key.slice(0, place)}${key[place] === "0" ? "1" : "0"}${key.slice(place + 1)}`;

await withDatabase(readSettings(), async (database) => {
  const key = newKeyText();
  const wrong = new Map([
    ["first character wrong", other(key, "qogam_".length)],
    ["last character wrong", other(key, key.length - 1)],
    ["well-formed and unknown", newKeyText()],
  ]);
  const taken = new Map([...wrong.keys()].map((name) => [name, [] as number[]]));
  for (let attempt = 0; attempt < TRIES + 500; attempt += 1) {
    // Each takes its turn after each other, for what comes after a look-up finds the processor's memory cold.
    for (const [name, text] of shuffled([...wrong])) {
      const start = process.hrtime.bigint();
      await bearerOf(database, text, signal).catch(() => undefined);
      // The first ones are the compiler's.
      if (attempt >= 500) taken.get(name)?.push(Number(process.hrtime.bigint() - start) / 1_000);
    }
  }
  const [first, last, unknown] = [...taken.values()].map(timesOf) as [Times, Times, Times];
  for (const [name, values] of taken) {
    const { mean, error } = timesOf(values);
    console.log(`${name.padEnd(26)}${mean.toFixed(2).padStart(9)} µs ± ${error.toFixed(2)}`);
  }
  const sigma = Math.abs(first.mean - last.mean) / Math.hypot(first.error, last.error);
  console.log(
    `first and last differ by ${sigma.toFixed(1)} σ; a look-up takes ${unknown.mean.toFixed(0)} µs`,
  );
});
