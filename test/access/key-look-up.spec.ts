import { expect, it } from "vitest";

import { bearerOf } from "../../src/access/api-keys.ts";
import { keyDigest, newKeyText } from "../../src/access/key-text.ts";
import type { Database } from "../../src/db/database.ts";
import { DatabaseError } from "../../src/errors.ts";

const { signal } = new AbortController();

/** What is asked of a database for a key, by a database that knows none. */
async function askedFor(key: string): Promise<readonly unknown[]> {
  const asked: unknown[] = [];
  const query = (statement: unknown, ended: (failure: unknown, result: object) => void) => {
    asked.push(statement);
    ended(undefined, { rows: [] });
  };
  const client = { query, processID: 1, release: () => undefined };
  const connect = (connected: (failure: unknown, one: object) => void) => connected(undefined, client);
  const database = { pool: { connect }, statementTimeoutMs: Infinity } as unknown as Database;
  await expect(bearerOf(database, key, signal)).rejects.not.toBeInstanceOf(DatabaseError);
  return asked;
}

it("compares a key with no other: it asks for a digest, which says nothing of how much of a key was right (U07)", async () => {
  const key = newKeyText();
  const [first, last] = [key.replace(/^qogam_./, "qogam_~"), key.replace(/.$/, "~")];
  const digests = [key, first, last].map(keyDigest);
  const prefixes = digests.map((digest) => digest.subarray(0, 16).toString("hex"));
  expect(new Set(prefixes).size).toBe(3);
  const asked = await askedFor(key);
  expect(JSON.stringify(asked)).not.toContain(key.slice("qogam_".length, -6));
  expect(asked).toContainEqual(expect.objectContaining({ values: [digests[0]] }));
});

it("asks the same statement for whatever key", async () => {
  const texts = async (key: string) => (await askedFor(key)).map((one) => (one as { text?: string }).text);
  expect(await texts(newKeyText())).toEqual(await texts(newKeyText()));
  expect(await askedFor("qogam_0")).toEqual([]);
});
