import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bearerOf, issuedKeys, issueKey, revokeKey } from "../../src/access/api-keys.ts";
import { isKeyText, newKeyText } from "../../src/access/key-text.ts";
import { keysText } from "../../src/cli/keys.command.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { signal } = new AbortController();
const bearer = (key: string) => bearerOf(database, key, signal);
const refusal = { code: "UNAUTHENTICATED", reason: "KEY_REFUSED" };

async function issue(name: string, expiresAt: Date | null = null): Promise<string> {
  return issueKey(database, { name, scopes: ["import", "identity"], expiresAt });
}

describe("a key", () => {
  it("opens its scopes in its name", async () => {
    const viewer = await bearer(await issue("registrar"));
    expect(viewer).toEqual({ name: "registrar", scopes: new Set(["import", "identity"]) });
  });

  it("is kept as a digest alone", async () => {
    const key = await issue("digest");
    const { rows } = await database.pool.query("select to_jsonb(k)::text as row from access.api_key as k");
    expect(JSON.stringify(rows)).not.toContain(key.slice("qogam_".length, -6));
  });

  it("is refused from the moment of its revocation, and keeps the first one", async () => {
    const key = await issue("revoked");
    await bearer(key);
    const id = (await issuedKeys(database)).find(({ name }) => name === "revoked")?.id ?? 0;
    expect(await revokeKey(database, id)).toBe(true);
    await expect(bearer(key)).rejects.toMatchObject(refusal);
    const first = (await issuedKeys(database)).find((each) => each.id === id)?.revokedAt;
    await revokeKey(database, id);
    expect((await issuedKeys(database)).find((each) => each.id === id)?.revokedAt).toEqual(first);
    expect(await revokeKey(database, 0)).toBe(false);
  });

  it("is listed with its moments in ISO 8601, whole seconds of UTC", async () => {
    await issue("listed", new Date("2031-05-06T07:08:09.500Z"));
    const listed = (await issuedKeys(database)).find(({ name }) => name === "listed");
    expect(listed).toMatchObject({ expiresAt: "2031-05-06T07:08:09Z", revokedAt: null });
    expect(listed?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(keysText(listed === undefined ? [] : [listed])).toContain("2031-05-06T07:08:09Z");
  });

  it("is refused after its end", async () => {
    await expect(bearer(await issue("past", new Date(Date.now() - 1_000)))).rejects.toMatchObject(refusal);
    await expect(bearer(await issue("future", new Date(Date.now() + 60_000)))).resolves.toBeDefined();
  });

  it("is refused in the same words whether it is malformed or unknown", async () => {
    const messages = await Promise.all(
      ["", "qogam_", newKeyText(), `${newKeyText()}0`, "' or true --"].map((key) =>
        bearer(key).catch((error: unknown) => (error as Error).message),
      ),
    );
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]).toContain("neither expired nor revoked");
  });
});

describe("the text of a key", () => {
  it("is another one each time, and bears its checksum", () => {
    const keys = Array.from({ length: 200 }, newKeyText);
    expect(new Set(keys).size).toBe(200);
    expect(keys.every(isKeyText)).toBe(true);
  });

  it("is told from a mistyped one", () => {
    const key = newKeyText();
    const mistyped = key.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    expect(isKeyText(mistyped)).toBe(false);
  });
});
