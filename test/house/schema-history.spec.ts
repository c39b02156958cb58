import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { earlierSdl, SDL_FILE } from "../../tools/sdl.ts";

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "qogam-history-"));
  git("init", "--quiet");
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

test("a schema that nobody has committed has no earlier version", () => {
  expect(earlierSdl("first", repository)).toBeUndefined();
});

test("a change that is not committed yet is compared with the last commit", () => {
  commit("first");
  expect(earlierSdl("second", repository)).toBe("first");
});

test("a change that is committed is compared with the commit before it", () => {
  commit("first");
  commit("second");
  commit("second", "another.txt");
  expect(earlierSdl("second", repository)).toBe("first");
});

function commit(text: string, file = SDL_FILE): void {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), text);
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", text);
}

function git(...parameters: readonly string[]): void {
  execFileSync("git", parameters, { cwd: repository, stdio: "ignore" });
}
