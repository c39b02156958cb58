import { describe, expect, it, vi } from "vitest";

import { Ending } from "../../src/context/signal.ts";

describe("the ending of a request", () => {
  it("is told once to whoever listens, with its first reason", () => {
    const ending = new Ending();
    const [called, handled] = [vi.fn<() => void>(), { handleEvent: vi.fn<() => void>() }];
    ending.addEventListener("abort", called);
    ending.addEventListener("abort", handled);
    expect(ending.aborted).toBe(false);
    ending.abort(new Error("first"));
    ending.abort(new Error("second"));
    expect(called).toHaveBeenCalledTimes(1);
    expect(handled.handleEvent).toHaveBeenCalledTimes(1);
    expect(ending.aborted).toBe(true);
    expect(() => ending.throwIfAborted()).toThrow("first");
  });

  it("is not told to who stopped listening, nor to who begins after it", () => {
    const ending = new Ending();
    const [left, late] = [vi.fn<() => void>(), vi.fn<() => void>()];
    ending.addEventListener("abort", left);
    ending.removeEventListener("abort", left);
    ending.abort(new Error("ended"));
    ending.addEventListener("abort", late);
    expect(left).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
  });
});
