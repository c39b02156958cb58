import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { Ending } from "../../src/context/signal.ts";
import type { Database } from "../../src/db/database.ts";
import { StatementBatches } from "../../src/db/statement-batches.ts";
import { ConnectionLostError } from "../../src/errors.ts";
import { testDatabase } from "../support/database.ts";
import { leaveOutOnServer } from "../support/leave-out.ts";

const never = new Ending();
const echo = (n: number) => ({ name: "echo", text: "select $1::int", values: [n] });
const endless = { text: "select count(*) from generate_series(1, 20000000000)" };

let database: Database;
let batches: StatementBatches;
let sent: number;
beforeAll(async () => {
  database = await testDatabase();
  database.pool.on("acquire", () => (sent += 1));
});
beforeEach(() => {
  batches = new StatementBatches(database);
  sent = 0;
});

describe("statements that wait for one connection", () => {
  it("are sent together, and each gets its own rows", async () => {
    const numbers = Array.from({ length: 30 }, (_, n) => n);
    const answers = await Promise.all(numbers.map((n) => batches.run(echo(n), never)));
    expect(answers).toEqual(numbers.map((n) => [[String(n)]]));
    expect(sent).toBeLessThan(numbers.length / 2);
  });

  it("get rows of any number, and nulls", async () => {
    const asked = ["select 1 where false", "select null, 'б' from generate_series(1, 2)", "select 3"];
    expect(await Promise.all(asked.map((text) => batches.run({ text }, never)))).toEqual([
      [],
      [
        [null, "б"],
        [null, "б"],
      ],
      [["3"]],
    ]);
  });

  it("are answered whatever fails among them, prepared or not", async () => {
    const broken = { name: "divided", text: "select 1 / $1::int", values: [0] };
    for (let run = 0; run < 2; run += 1) {
      const unknown = { name: `unknown ${run}`, text: "select nothing" };
      const outcomes = await Promise.allSettled(
        [echo(1), broken, echo(2), unknown, unknown, echo(3)].map((each) => batches.run(each, never)),
      );
      expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual([
        true,
        false,
        true,
        false,
        false,
        true,
      ]);
      expect(outcomes[1]).toMatchObject({ reason: { reason: "DATABASE_FAILED", cause: { code: "22012" } } });
    }
  });

  it("are not sent for somebody who has left, and spare the others", async () => {
    const [gone, leaving] = [new Ending(), new Ending()];
    gone.abort(new Error("gone"));
    await expect(batches.run(echo(0), gone)).rejects.toThrow("gone");
    const first = batches.run(echo(1), never);
    const left = batches.run(echo(2), leaving);
    const last = batches.run(echo(3), never);
    leaving.abort(new Error("left"));
    await expect(left).rejects.toThrow("left");
    expect(await Promise.all([first, last])).toEqual([[["1"]], [["3"]]]);
  });

  it("go alone where they are slow", async () => {
    const slow = { text: "select count(*) from generate_series(1, 3000000)" };
    for (let run = 0; run < 3; run += 1) await batches.run(slow, never);
    sent = 0;
    await Promise.all([1, 2, 3, 4].map((n) => batches.run({ ...slow, values: [] }, never).then(() => n)));
    expect(sent).toBe(4);
  });

  it("are ended where nobody waits for them, and lost with the connection", async (context) => {
    leaveOutOnServer(context, database.engine, "No connection of PostgreSQL is shared by statements.");
    const leaving = new Ending();
    const late = batches.run(endless, leaving);
    setTimeout(() => leaving.abort(new Error("too late")), 100);
    const startedAt = performance.now();
    await expect(late).rejects.toThrow("too late");
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await batches.run(echo(7), never)).toEqual([["7"]]);
  });
});

describe("statements beside one that is ended", () => {
  it("are told that their connection was lost, so that they are asked again", async (context) => {
    leaveOutOnServer(context, database.engine, "No connection of PostgreSQL is shared by statements.");
    const leaving = new Ending();
    setTimeout(() => leaving.abort(new Error("too late")), 100);
    const [late, behind] = await Promise.allSettled([
      batches.run(endless, leaving),
      batches.run(echo(2), never),
    ]);
    expect(late).toMatchObject({ reason: new Error("too late") });
    expect(behind).toMatchObject({ reason: expect.any(ConnectionLostError) as unknown });
  });
});
