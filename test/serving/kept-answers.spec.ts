import { describe, expect, it, vi } from "vitest";

import { ByteBoundedMap } from "../../src/context/byte-bounded-map.ts";
import { type Answer, entityTag, isOfMark, KeptAnswers } from "../../src/context/kept-answers.ts";

const signal = new AbortController().signal;

function answers(first: string | undefined) {
  const now: { mark: string | undefined } = { mark: first };
  const kept = new KeptAnswers({ bytes: 100_000, current: () => now.mark });
  const work = vi.fn<() => Promise<Answer>>(async () => ({ json: `"${now.mark}"`, mark: now.mark }));
  return { now, work, ask: async () => (await kept.answer("key", signal, work)).json };
}

describe("an answer", () => {
  it("is given from memory while its revision is the newest", async () => {
    const { ask, work } = answers("7-a");
    expect([await ask(), await ask()]).toEqual(['"7-a"', '"7-a"']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("is neither kept nor shared where there is no place", async () => {
    const kept = new KeptAnswers({ bytes: 0, current: () => "7-a" });
    const work = vi.fn<() => Promise<Answer>>(async () => ({ json: "1", mark: "7-a" }));
    await Promise.all([kept.answer("key", signal, work), kept.answer("key", signal, work)]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("is asked anew of the next revision, and of one with the same number and another digest", async () => {
    const { ask, now } = answers("7-a");
    await ask();
    now.mark = "8-b";
    expect(await ask()).toBe('"8-b"');
    now.mark = "8-c";
    expect(await ask()).toBe('"8-c"');
  });

  it("is neither kept nor shared while nobody knows which revision is the newest", async () => {
    const { ask, work } = answers(undefined);
    await Promise.all([ask(), ask()]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("that shows an older revision than the newest is given and not kept", async () => {
    const kept = new KeptAnswers({ bytes: 100_000, current: () => "8-b" });
    const work = vi.fn<() => Promise<Answer>>(async () => ({ json: "1", mark: "7-a" }));
    for (let n = 0; n < 2; n += 1) expect(await kept.answer("key", signal, work)).not.toHaveProperty("etag");
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe("the tag of an answer", () => {
  it("tells the revision and what was answered", () => {
    expect(entityTag("7-a", "1")).toMatch(/^"7-a\.[\w-]{22}"$/);
    expect(entityTag("7-a", "1")).not.toBe(entityTag("7-a", "2"));
    expect(isOfMark(entityTag("17-a", "1"), "7-a")).toBe(false);
  });
});

describe("what is kept", () => {
  it("never takes more than its place, and forgets what was used longest ago", () => {
    const map = new ByteBoundedMap<{ readonly n: number }>(5_000);
    map.set("used", { n: 0 }, 800);
    for (let n = 1; n < 20; n += 1) {
      map.set(`key ${n}`, { n }, 800);
      expect(map.get("used")).toEqual({ n: 0 });
      expect(map.bytes).toBeLessThanOrEqual(5_000);
    }
    expect(map.get("key 1")).toBeUndefined();
    expect(map.get("key 19")).toEqual({ n: 19 });
  });

  it("counts what replaces another once", () => {
    const map = new ByteBoundedMap<{ readonly n: number }>(5_000);
    map.set("key", { n: 1 }, 800);
    const { bytes } = map;
    map.set("key", { n: 2 }, 800);
    expect([map.get("key"), map.bytes, map.size]).toEqual([{ n: 2 }, bytes, 1]);
  });

  it("does not give up everything for one that is very large", () => {
    const map = new ByteBoundedMap<{ readonly n: number }>(5_000);
    map.set("small", { n: 1 }, 100);
    map.set("large", { n: 2 }, 4_000);
    expect([map.get("small"), map.get("large")]).toEqual([{ n: 1 }, undefined]);
  });
});
