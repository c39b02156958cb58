import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { WaitingLine } from "../../src/db/waiting-line.ts";

const CONNECTIONS = 10;
const lineBehind = (waitingCount: number) =>
  new WaitingLine({ waitingCount, idleCount: 0, totalCount: CONNECTIONS }, CONNECTIONS);

/** Statements that began together and took so long. */
async function ran(line: WaitingLine, milliseconds: number): Promise<void> {
  const ends = Array.from({ length: 100 }, () => line.begin());
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (const end of ends) end();
}

/** How long somebody waits who gets no connection, in seconds. */
async function waited(line: WaitingLine): Promise<number> {
  let isRefused = false;
  line.wait(() => (isRefused = true));
  for (let seconds = 1; seconds <= 10; seconds++) {
    await vi.advanceTimersByTimeAsync(1_000);
    if (isRefused) return seconds;
  }
  return Infinity;
}

describe("a line for connections", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is waited in for a second behind quick statements", async () => {
    const line = lineBehind(1);
    await ran(line, 5);
    expect(await waited(line)).toBe(1);
  });

  it("is waited in for a second where nothing is known of those that hold the connections", async () => {
    expect(await waited(lineBehind(1))).toBe(1);
  });

  it("is waited in as long as eight statements take", async () => {
    const line = lineBehind(1);
    await ran(line, 375);
    expect(await waited(line)).toBe(3);
  });

  it("is waited in for half the deadline behind a statement that runs on and on", async () => {
    const line = lineBehind(1);
    line.begin();
    expect(await waited(line)).toBe(5);
  });

  it("refuses nobody who stopped waiting", async () => {
    const refuse = vi.fn<() => void>();
    lineBehind(1).wait(refuse)();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(refuse).not.toHaveBeenCalled();
  });

  it("has room for as many as get their turn in time", async () => {
    const [short, long] = [lineBehind(79), lineBehind(81)];
    await ran(short, 500);
    await ran(long, 500);
    expect([short.hasRoom, long.hasRoom]).toEqual([true, false]);
  });

  it("has room for a thousand, however quick they are", () => {
    expect([lineBehind(999).hasRoom, lineBehind(1_000).hasRoom]).toEqual([true, false]);
  });

  it("is needed where no connection is free and none can be made", () => {
    const needed = (idleCount: number, totalCount: number) =>
      new WaitingLine({ waitingCount: 0, idleCount, totalCount }, CONNECTIONS).isNeeded;
    expect([needed(0, CONNECTIONS), needed(1, CONNECTIONS), needed(0, 9)]).toEqual([true, false, false]);
  });
});
