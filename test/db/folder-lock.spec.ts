import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { lockFolder } from "../../src/db/folder-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "qogam-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = (holder: object) => writeFileSync(join(folder, "lock"), JSON.stringify(holder));
const locked = { reason: "DATA_FOLDER_LOCKED" };

const tellsBirths = existsSync("/proc/self/stat");
if (!tellsBirths) process.stdout.write("This system does not tell when a process was born.\n");

describe("the lock of a data folder", () => {
  it("keeps a second holder out, with the folder and the process in a sentence", () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({
        ...locked,
        message: expect.stringContaining(`${folder} is in use by process ${process.pid}`) as string,
      }),
    );
    lock.release();
  });

  it("is free again after its release", () => {
    lockFolder(folder).release();
    expect(existsSync(join(folder, "lock"))).toBe(false);
    lockFolder(folder).release();
  });

  it("is taken over from a process that has died", async () => {
    const process = spawn("true");
    await once(process, "exit");
    held({ pid: process.pid, host: hostname(), bornAt: "1" });
    const lock = lockFolder(folder);
    expect(readFileSync(join(folder, "lock"), "utf8")).toContain(`"pid":${globalThis.process.pid}`);
    lock.release();
  });

  it.runIf(tellsBirths)("is taken over where another process has got the number since", () => {
    held({ pid: process.pid, host: hostname(), bornAt: "1" });
    lockFolder(folder).release();
  });

  it("is respected on another host as long as its holder shows life", () => {
    held({ pid: 1, host: "elsewhere", bornAt: null });
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining(locked));
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(folder, "lock"), longAgo, longAgo);
    lockFolder(folder).release();
  });

  it("that nobody can read is taken over", () => {
    writeFileSync(join(folder, "lock"), "");
    lockFolder(folder).release();
  });
});
