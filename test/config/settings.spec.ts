import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { readSettings, settingNames } from "../../src/config/settings.ts";
import { SettingsError } from "../../src/errors.ts";

describe("settings", () => {
  it("have defaults for an empty environment", () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      dataDir: ".data",
      databaseUrl: undefined,
      replicaUrls: [],
      cacheMegabytes: 32,
      documentsDir: undefined,
      sources: undefined,
      goszakupToken: undefined,
      egovApiKey: undefined,
    });
  });

  it("count an empty value as not given", () => {
    expect(readSettings({ PORT: "", HOST: " ", DATABASE_URL: "" })).toEqual(readSettings({}));
  });

  it("are read and frozen", () => {
    const settings = readSettings({
      PORT: "8080",
      HOST: "::1",
      QOGAM_DATA_DIR: "/var/lib/qogam",
      DATABASE_URL: "postgres://qogam@db:5432/qogam",
      DATABASE_REPLICA_URLS: "postgres://qogam@one/qogam, postgres://qogam@two/qogam",
      QOGAM_CACHE_MB: "0",
      QOGAM_DOCUMENTS_DIR: "/etc/qogam/documents",
    });
    expect(settings).toEqual({
      port: 8080,
      host: "::1",
      dataDir: "/var/lib/qogam",
      databaseUrl: "postgres://qogam@db:5432/qogam",
      replicaUrls: ["postgres://qogam@one/qogam", "postgres://qogam@two/qogam"],
      cacheMegabytes: 0,
      documentsDir: "/etc/qogam/documents",
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PORT", "1e3"],
    ["HOST", "localhost:4000"],
    ["HOST", "http://localhost"],
    ["HOST", "a b"],
    ["QOGAM_DATA_DIR", "a\0b"],
    ["DATABASE_URL", "db"],
    ["DATABASE_URL", "mysql://db/qogam"],
    ["DATABASE_URL", "postgres://db"],
    ["DATABASE_REPLICA_URLS", "postgres://db/qogam"],
    ["DATABASE_REPLICA_URLS", "postgres://db/qogam,"],
    ["QOGAM_CACHE_MB", "64 MB"],
    ["QOGAM_CACHE_MB", "-1"],
    ["QOGAM_CACHE_MB", "5000"],
    ["QOGAM_DOCUMENTS_DIR", "a\0b"],
  ])("refuse %s=%j in one sentence that names it", (setting, value) => {
    const read = () => readSettings({ [setting]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${setting} is [^\n]+\\.$`));
  });

  it("never repeat a database address, which may hold a password", () => {
    expect(() => readSettings({ DATABASE_URL: "mysql://me:secret@db/x" })).toThrow(/^(?!.*secret)/);
  });

  it("are documented, each under its own heading and with its default", () => {
    const text = readFileSync("docs/settings.md", "utf8");
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([...settingNames]);
    for (const section of text.split(/^## /m).slice(1)) expect(section).toMatch(/Default: /);
  });
});
