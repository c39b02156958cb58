import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import packageFile from "../../package.json" with { type: "json" };
import { runQogam } from "../../src/cli/qogam.ts";

const commands = ["serve", "import", "status", "quarantine", "rebuild", "identity", "keys"] as const;

let told: { out: string; err: string };
beforeEach(() => {
  told = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((told.out += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((told.err += String(text))));
  vi.spyOn(console, "error").mockImplementation((text) => void (told.err += String(text)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("the command line", () => {
  it("lists its commands, settings and exit codes", async () => {
    expect(await runQogam(["--help"])).toBe(0);
    for (const name of [...commands, "PORT", "HOST", "QOGAM_DATA_DIR", "DATABASE_URL", "Exit codes:"]) {
      expect(told.out).toContain(name);
    }
  });

  it.each(commands)("has help for %s", async (command) => {
    expect(await runQogam([command, "--help"])).toBe(0);
    expect(told.out).toMatch(new RegExp(`^Usage: qogam ${command} .*\n\n[A-Z].*\\.`));
  });

  it("tells its version", async () => {
    expect(await runQogam(["--version"])).toBe(0);
    expect(told.out).toBe(`${packageFile.version}\n`);
  });

  it.each([
    ["an unknown command", ["srve"], "unknown command 'srve'"],
    ["an unknown option", ["--port", "1"], "unknown option '--port'"],
    ["an unknown option of a command", ["serve", "--port"], "unknown option '--port'"],
    ["a superfluous argument", ["serve", "now"], "too many arguments"],
    ["files without a source", ["import", "a.csv"], "--source and files"],
    ["an unknown source", ["import", "--source", "x", "a.csv"], "Allowed choices are kato"],
    ["an unknown source of quarantine", ["quarantine", "list", "--source", "x"], "Allowed choices are kato"],
    ["an unknown reason", ["quarantine", "list", "--reason", "X"], "Allowed choices are BIN_LENGTH"],
    ["a run that is no number", ["quarantine", "list", "--run", "1e2"], "a whole number from 1"],
    ["a row that is no number", ["quarantine", "show", "x"], "a whole number from 1"],
    ["a key that is no number", ["keys", "revoke", "x"], "a whole number from 1"],
  ])("refuses %s with exit code 2 and its help", async (_name, args, words) => {
    expect(await runQogam(args)).toBe(2);
    expect(told.err).toContain(words);
    expect(told.err).toContain("Usage: qogam");
  });

  it.each([[], ["serve"], ["status"]])(
    "refuses a wrong setting with exit code 2 and one sentence: %j",
    async (...args) => {
      vi.stubEnv("PORT", "http");
      expect(await runQogam(args)).toBe(2);
      expect(told.err).toBe('PORT is a whole number from 0 to 65535; "http" came.');
    },
  );
});
