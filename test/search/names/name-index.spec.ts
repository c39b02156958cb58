import { describe, expect, it } from "vitest";

import { nameIndex, similarNames } from "../../../src/search/names/name-index.ts";
import { skeleton } from "../../../src/search/names/spelling.ts";
import { sharedBy, similarity, trigramsOf } from "../../../src/search/names/trigrams.ts";

const names = ["ОФ «Белая береза»", "ОФ «Белый берег»", "«Ақ қайың» қоғамдық қоры", "ОО «Молодая гвардия»"];
const index = nameIndex(names.map((name) => ({ names: [name] })));
const near = (...wanted: string[]) => similarNames(index, [wanted.map((name) => trigramsOf(skeleton(name)))]);

describe("an index of names", () => {
  it("finds a name in another alphabet, in another order and with a slip of the hand", () => {
    expect(near("Aq qaiyń")).toEqual([[2]]);
    expect(near("гвардия молодая")).toEqual([[3]]);
    expect(near("Белая берёзка")).toEqual([[0]]);
  });

  it("finds nothing where nothing is near, and all that any name of one leads to", () => {
    expect(near("Зеленый горошек")).toEqual([[]]);
    expect(near("Белая береза", "Ақ қайың")).toEqual([[0, 2]]);
  });

  it("gives the same to every one that asks, because it remembers nothing of them", () => {
    const wanted = [trigramsOf(skeleton("Белая береза"))];
    expect(similarNames(index, [wanted, wanted])).toEqual([[0], [0]]);
  });
});

describe("trigrams", () => {
  it("count beginnings and ends of words, each run once", () => {
    expect(trigramsOf("ana ana")).toEqual(trigramsOf("ana"));
    expect(sharedBy(trigramsOf("ana"), trigramsOf("anar"))).toBe(3);
  });

  it("are alike from 0 to 1", () => {
    expect(similarity(trigramsOf("birgemiz"), trigramsOf("birgemiz"))).toBe(1);
    expect(similarity(trigramsOf("birgemiz"), trigramsOf("oi"))).toBe(0);
    expect(similarity(trigramsOf(""), trigramsOf(""))).toBe(0);
  });
});
