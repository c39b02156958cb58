import { describe, expect, it } from "vitest";

import { copiedLine } from "../../bench/ingest/copied-line.ts";
import { checkBin } from "../../entities/shared/bin.ts";

const line = "NPO-1;030240900014;«Кілт» қоры;ОФ «Ключ Рек»;фонд;12.02.2003;791910000";
const cells = (copy: number, of = line) => copiedLine(of, copy).split(";");

describe("a copied line of a register", () => {
  it("has a number, a BIN and names of its own in each copy, and the rest as it was", () => {
    const copies = Array.from({ length: 13 }, (_, copy) => cells(copy + 1));
    for (const column of [0, 1, 2, 3]) {
      expect(new Set([line.split(";")[column], ...copies.map((copy) => copy[column])]).size).toBe(14);
    }
    for (const [, bin = "", nameKk, , ...rest] of copies) {
      expect(checkBin(bin)).toBe("OK");
      expect(nameKk).toMatch(/^«[^»]{4}» қоры$/);
      expect(rest).toEqual(line.split(";").slice(4));
    }
  });

  it("has a short BIN, a wrong one or none where the line has", () => {
    expect(cells(1, line.replace("030240900014", "30240900014"))[1]).toMatch(/^3024091001\d$/);
    expect(cells(1, line.replace("030240900014", ""))[1]).toBe("");
    expect(cells(1, line.replace("030240900014", "031340900014"))[1]).toBe("031340900014");
  });
});
