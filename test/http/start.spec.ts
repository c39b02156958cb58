import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type RunningApp, startApp } from "../../src/app.ts";
import { readSettings, type Settings } from "../../src/config/settings.ts";
import { DatabaseError, StartError } from "../../src/errors.ts";

const nothing = async (): Promise<void> => {};

describe("a start", () => {
  let folder: string;
  let settings: Settings;
  let running: RunningApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "qogam-start-"));
    settings = readSettings({ PORT: "0", QOGAM_DATA_DIR: folder });
    running = await startApp(settings, nothing);
  });
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });

  it("opens, migrates and answers", async () => {
    const body = JSON.stringify({ query: "{ organizations { totalCount } }" });
    const headers = { "content-type": "application/json" };
    const response = await fetch(new URL("graphql", running.address), { method: "POST", headers, body });
    expect(await response.json()).toEqual({ data: { organizations: { totalCount: 0 } } });
  });

  it("looks at the port before it does any work", async () => {
    const taken = {
      ...settings,
      port: Number(new URL(running.address).port),
      dataDir: join(folder, "other"),
    };
    let prepared = false;
    const start = startApp(taken, async () => {
      prepared = true;
    });
    await expect(start).rejects.toThrow(`; ${taken.port} on 127.0.0.1 is taken: set PORT.`);
    expect(prepared).toBe(false);
  });

  it("takes no data folder that serves another process", async () => {
    const start = startApp(settings, nothing);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toMatchObject({ reason: "DATA_FOLDER_LOCKED", exitCode: 4 });
  });

  it("says in a sentence without a password that no database answers", async () => {
    const databaseUrl = "postgresql://qogam:secret@127.0.0.1:1/qogam";
    const start = startApp({ ...settings, databaseUrl }, nothing);
    await expect(start).rejects.toThrow(DatabaseError);
    await expect(start).rejects.toMatchObject({ reason: "DATABASE_UNREACHABLE", exitCode: 3 });
    await expect(start).rejects.toThrow(/^(?!.*secret)[^\n]+\.$/);
  });

  it("gives the data folder back if it fails later", async () => {
    await running.stop();
    await expect(startApp(settings, () => Promise.reject(new Error("no register")))).rejects.toThrow(
      "no register",
    );
    running = await startApp(settings, nothing);
  });
});
