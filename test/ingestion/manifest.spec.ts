import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { SettingsError } from "../../src/errors.ts";
import { loadConnector } from "../../src/ingestion/load-connector.ts";
import { parseManifest } from "../../src/ingestion/manifest.ts";
import { readSources } from "../../src/ingestion/sources.ts";
import { defaultThresholds } from "../../src/ingestion/thresholds.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qogam-manifest-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const manifestOf = (...sources: readonly object[]) => JSON.stringify({ sources });

async function sourcesOf(...sources: readonly object[]) {
  const manifest = join(folder, "sources.json");
  await writeFile(manifest, manifestOf(...sources));
  return readSources({ manifest });
}

describe("a manifest of sources", () => {
  it("is as the connectors declare where it says no more than their ids", () => {
    expect(parseManifest(manifestOf({ id: "kato" }), "sources.json")).toEqual([
      { id: "kato", enabled: true, declares: {}, thresholds: defaultThresholds },
    ]);
  });

  it("decides rank and cadence, and the order of import by rank", async () => {
    const sources = await sourcesOf({ id: "kato", rank: 900, cadence: "P1W" }, { id: "spheres" });
    expect(sources.map(({ connector }) => [connector.id, connector.rank, connector.cadence])).toEqual([
      ["spheres", 2, undefined],
      ["kato", 900, "P1W"],
    ]);
  });

  it("may point a connector at a real publisher, whose name and terms it has to give", async () => {
    const text = (name: string) => ({ kk: name, ru: name, en: name });
    const declares = {
      kind: "OFFICIAL_REGISTER",
      title: text("Portal"),
      publisher: text("Ministry"),
      licence: "CC-BY-4.0",
    };
    const at = { transport: "goszakup", address: "https://ows.goszakup.gov.kz/v3/graphql" };
    const [source] = await sourcesOf({ id: "goszakup", ...at, declares });
    expect(source?.connector).toMatchObject({ kind: "OFFICIAL_REGISTER", licence: "CC-BY-4.0" });
    const nameless = sourcesOf({ id: "goszakup", ...at, declares: { kind: "OFFICIAL_REGISTER" } });
    await expect(nameless).rejects.toThrow("gives `goszakup` a title, a publisher and a licence");
  });

  it.each([
    ["no JSON", "{", "is JSON"],
    ["a list", "[]", "is an object"],
    ["another member", `{"sources":[],"more":1}`, "`more` came"],
    ["no list", `{"sources":{}}`, "`sources` is no list"],
    ["a source without an id", manifestOf({ enabled: true }), "source 1 has no `id`"],
    ["a source twice", manifestOf({ id: "kato" }, { id: "kato" }), "`kato` came twice"],
    ["an unknown member", manifestOf({ id: "kato", addres: "x" }), "of `kato`; `addres` came"],
    ["__proto__", `{"sources":[{"id":"kato","__proto__":{}}]}`, "`__proto__` came"],
    ["a path as an id", manifestOf({ id: "../kato" }), "`id` of `../kato`"],
    [
      "a wrong cadence",
      manifestOf({ id: "kato", cadence: "monthly" }),
      "`cadence` of `kato` is an ISO 8601 duration",
    ],
    ["an empty cadence", manifestOf({ id: "kato", cadence: "P" }), "`cadence` of `kato`"],
    [
      "a share above one",
      manifestOf({ id: "kato", thresholds: { lostRows: 2 } }),
      "`lostRows` of `kato.thresholds`",
    ],
    [
      "an unknown transport",
      manifestOf({ id: "kato", transport: "ftp", address: "https://a.kz" }),
      "`transport` of `kato`",
    ],
    [
      "a password in an address",
      manifestOf({ id: "kato", transport: "file", address: "https://a:b@a.kz/" }),
      "without a name or password",
    ],
    [
      "an address without a transport",
      manifestOf({ id: "kato", address: "https://a.kz" }),
      "a transport and an address together",
    ],
    [
      "a text that is none",
      manifestOf({ id: "kato", declares: { title: "KATO" } }),
      "`title` of `kato.declares`",
    ],
  ])("is refused with %s", (_, text, words) => {
    expect(() => parseManifest(text, "sources.json")).toThrow(SettingsError);
    expect(() => parseManifest(text, "sources.json")).toThrow(words);
  });

  it("repeats no address and no value that it refuses", () => {
    const text = manifestOf({ id: "kato", transport: "file", address: "https://name:secret@a.kz/" });
    expect(() => parseManifest(text, "sources.json")).toThrow(/^(?!.*secret)/);
  });

  it("names a file that is not there, and a connector that is not there", async () => {
    await expect(readSources({ manifest: join(folder, "none.json") })).rejects.toThrow("ENOENT");
    await expect(sourcesOf({ id: "nobody" })).rejects.toThrow("nobody/nobody.connector.ts is not there");
  });
});

describe("a connector's folder", () => {
  it("holds the connector of its name", async () => {
    expect((await loadConnector("moj-legal-entities")).id).toBe("moj-legal-entities");
  });
});
