import { describe, expect, inject, it } from "vitest";

import { embeddedGround, serverGround } from "../../../tools/kills/ground.ts";
import { killRounds } from "../../../tools/kills/rounds.ts";

const ROWS = 60;
/** Early, while rows are staged, and late, while they are published or tidied. */
const MOMENTS = [0.1, 0.5, 0.9];

describe("a process that is killed while it imports", () => {
  it("leaves the old revision or the new one, and the next run finishes", { timeout: 240_000 }, async () => {
    const engine = inject("engine");
    const ground = await (engine.kind === "pglite"
      ? embeddedGround(engine.scratch, ROWS, engine.emptyFolder)
      : serverGround(engine.server, engine.scratch, ROWS, engine.empty));
    const moments = [...MOMENTS];
    try {
      const rounds = await killRounds(ground, { times: MOMENTS.length, moment: () => moments.shift() ?? 1 });
      expect(rounds.filter(({ found }) => found === "TORN")).toEqual([]);
      expect(rounds.filter(({ finished }) => !finished)).toEqual([]);
      expect(rounds.some(({ survived }) => !survived)).toBe(true);
    } finally {
      await ground.remove();
    }
  });
});
