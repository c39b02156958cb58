import { describe, expect, it, vi } from "vitest";

import { SharedWork } from "../../src/context/shared-work.ts";
import type { Signal } from "../../src/context/signal.ts";

function workshop() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = vi.fn<(signal: Signal) => Promise<string>>(() => promise);
  return { shared: new SharedWork<string>(), work, resolve, reject };
}

const patient = () => new AbortController().signal;

describe("work that several ask for at the same time", () => {
  it("is done once, and everybody gets its outcome", async () => {
    const { shared, work, resolve } = workshop();
    const all = Array.from({ length: 100 }, () => shared.join("key", patient(), work));
    resolve("done");
    expect(new Set(await Promise.all(all))).toEqual(new Set(["done"]));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("is done again by whoever asks later", async () => {
    const { shared, work, resolve } = workshop();
    resolve("done");
    await shared.join("key", patient(), work);
    await shared.join("key", patient(), work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("fails for everybody", async () => {
    const { shared, work, reject } = workshop();
    const all = [1, 2].map(() => shared.join("key", patient(), work));
    reject(new Error("broken"));
    for (const each of all) await expect(each).rejects.toThrow("broken");
  });

  it("goes on when one of them leaves, and is ended by the last", async () => {
    const { shared, work } = workshop();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = shared.join("key", one.signal, work);
    const second = shared.join("key", other.signal, work);
    const [signal] = work.mock.calls[0] ?? [];
    one.abort(new Error("the first left"));
    await expect(first).rejects.toThrow("the first left");
    expect(signal?.aborted).toBe(false);
    other.abort(new Error("the second left"));
    await expect(second).rejects.toThrow("the second left");
    expect(signal?.reason).toEqual(new Error("the second left"));
  });

  it("that was ended is not joined by those who come after", () => {
    const { shared, work } = workshop();
    const leaver = new AbortController();
    void shared.join("key", leaver.signal, work).catch(() => undefined);
    leaver.abort(new Error("left"));
    void shared.join("key", patient(), work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("is not begun for somebody who has left", () => {
    const { shared, work } = workshop();
    expect(() => shared.join("key", AbortSignal.abort(new Error("left")), work)).toThrow("left");
    expect(work).not.toHaveBeenCalled();
  });
});
