import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { openWorkbooks, readDelivery } from "../../../src/ingestion/normalise/zip.ts";
import { ngoCells, ngoColumns } from "../support/ngo-rows.ts";
import { rejectionOf } from "../support/refusal.ts";
import { workbookOf } from "../support/xlsx-writer.ts";
import { type ZipEntry, zipOf } from "../support/zip-writer.ts";

const MEGABYTE = 1024 * 1024;
const sheet = { name: "ngo-base", rows: [ngoColumns, ngoCells()] };

const opened = (bytes: Uint8Array) => openWorkbooks([{ name: "ngo-base.xlsx", bytes }]);
const delivered = (...entries: readonly ZipEntry[]) => readDelivery("files.zip", zipOf(entries));

describe("a delivery", () => {
  test("of one file is that file", async () => {
    const bytes = new Uint8Array([1]);
    expect(await readDelivery("grants.csv", bytes)).toEqual([{ name: "grants.csv", bytes }]);
  });

  test("in an archive is the files in it, without their folders", async () => {
    const files = await delivered(
      { name: "2025/", content: "" },
      { name: "2025/grants.csv", content: "number\n" },
      { name: "2025/stages.csv", content: "number\n", stored: true },
    );
    expect(files.map(({ name }) => name)).toEqual(["grants.csv", "stages.csv"]);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe("number\n");
  });

  test("in an archive that macOS packed is without the notes that it lays beside files", async () => {
    const names = ["grants.csv", "__MACOSX/._grants.csv", ".DS_Store", "2025/.DS_Store"];
    const files = await delivered(...names.map((name) => ({ name, content: "number\n" })));
    expect(files.map(({ name }) => name)).toEqual(["grants.csv"]);
  });
});

describe("I30 a bomb is refused before it is unpacked", () => {
  const packed = deflateRawSync(Buffer.alloc(MEGABYTE)).length;
  const bomb = (lies: ZipEntry["lies"]) =>
    workbookOf([sheet], {
      others: [{ name: "xl/worksheets/sheet9.xml", content: Buffer.alloc(MEGABYTE), lies }],
    });

  test.each([
    ["that says its size", bomb({ size: 300 * MEGABYTE, packedSize: packed })],
    ["that says a smaller one", bomb({ size: 1_000, packedSize: packed })],
  ])("%s", async (_what, bytes) => {
    const before = process.memoryUsage().rss;
    expect(await rejectionOf(opened(bytes))).toBe("ARCHIVE_REFUSED");
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTE);
  });

  test("also where only its density betrays it", async () => {
    const dense = { name: "xl/worksheets/sheet9.xml", content: Buffer.alloc(20 * MEGABYTE) };
    expect(await rejectionOf(opened(workbookOf([sheet], { others: [dense] })))).toBe("ARCHIVE_REFUSED");
  });
});

describe("I31 an archive is refused", () => {
  const many = Array.from({ length: 1_001 }, (_, index) => ({
    name: `${index}.csv`,
    content: "",
    stored: true,
  }));

  test.each([
    ["whose entry climbs out of it", [{ name: "../grants.csv", content: "a" }]],
    ["whose entry is absolute", [{ name: "/etc/grants.csv", content: "a" }]],
    ["whose entry has a drive", [{ name: "c:\\grants.csv", content: "a" }]],
    ["with a symbolic link", [{ name: "grants.csv", content: "/etc/passwd", lies: { mode: 0o120777 } }]],
    ["that is encrypted", [{ name: "grants.csv", content: "a", lies: { flags: 1 } }]],
    ["with an archive in it", [{ name: "inner.zip", content: zipOf([]) }]],
    [
      "with two entries of one name",
      [
        { name: "a.csv", content: "1" },
        { name: "A.csv", content: "2" },
      ],
    ],
    [
      "whose entries overlap",
      [
        { name: "a.csv", content: "1" },
        { name: "b.csv", content: "2", lies: { offset: 0 } },
      ],
    ],
    ["with an entry that was changed", [{ name: "a.csv", content: "1", lies: { crc: 7 } }]],
    ["with a thousand and one entries", many],
  ] satisfies [string, ZipEntry[]][])("%s", async (_what, entries) => {
    expect(await rejectionOf(delivered(...entries))).toBe("ARCHIVE_REFUSED");
  });

  test("with a hundred thousand entries, by its directory's count alone", async () => {
    const bytes = Buffer.from(zipOf([{ name: "a.csv", content: "1" }]));
    bytes.writeUInt16LE(65_535, bytes.length - 12);
    expect(await rejectionOf(readDelivery("files.zip", bytes))).toBe("ARCHIVE_REFUSED");
  });

  test("that is no archive, or not all of one (I13)", async () => {
    const whole = zipOf([{ name: "a.csv", content: "1;2".repeat(1_000) }]);
    expect(await rejectionOf(readDelivery("a.zip", whole.subarray(0, whole.length - 30)))).toBe(
      "ARCHIVE_REFUSED",
    );
    expect(await rejectionOf(readDelivery("a.zip", new Uint8Array([80, 75])))).toBe("ARCHIVE_REFUSED");
    expect(await rejectionOf(opened(new Uint8Array()))).toBe("EMPTY");
  });
});
