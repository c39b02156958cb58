import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { quarantinedRows, replay } from "../../../src/ingestion/quarantine.ts";
import { registerStatus } from "../../../src/ingestion/source-status.ts";
import { fileOf } from "../support/register-files.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const connector = await loadConnector("moj-legal-entities");

/** What the register has: the publisher's number of an entity, and its name. */
type Entities = ReadonlyMap<number, string>;

const element = (id: number, name: string) => ({
  id,
  bin: "",
  nameru: name && `Общественный фонд «${name}»`,
  ...Object.fromEntries(
    ["namekz", "addressru", "addresskz", "statusru", "statuskz", "okedru", "okedkz", "datereg"].map(
      (column) => [column, ""],
    ),
  ),
});

const page = (name: string, elements: readonly object[], more: object = {}): RegisterFile =>
  fileOf(name, JSON.stringify({ elements, totalPages: 1, ...more }));

const full = (entities: Entities, sequence?: number) =>
  page(
    "page-0001.json",
    [...entities].map(([id, name]) => element(id, name)),
    { sequence },
  );

function delta(number: number, stated: Entities, deleted: readonly number[] = []): RegisterFile {
  const changed = [...stated].map(([id, name]) => element(id, name));
  const gone = deleted.map((id) => ({ ...element(id, ""), deleted: 1 }));
  return page(`delta-${number}-0001.json`, [...changed, ...gone]);
}

const take = (file: RegisterFile) => importSource(opened(), connector, [file]);
const names = async () =>
  (await rowsOf(opened(), `select name_ru as name from register.organization order by 1`)).map(({ name }) =>
    String(name).replace(/^.*«(.*)».*$/, "$1"),
  );

describe("deltas", () => {
  it("are applied in their order, whatever the order in which they come (I17)", async () => {
    await take(
      full(
        new Map([
          [1, "A"],
          [2, "B"],
        ]),
        5,
      ),
    );
    const seven = await take(delta(7, new Map([[3, "C7"]]), [2]));
    expect(seven).toMatchObject({ status: "HELD", rowsRead: 0, revision: null });
    expect(seven.reason).toBe("DELTA_GAP: delta 7 came, 5 was applied last; it waits for 6");
    expect(await names()).toEqual(["A", "B"]);
    expect(
      await take(
        delta(
          6,
          new Map([
            [2, "B6"],
            [3, "C6"],
          ]),
        ),
      ),
    ).toMatchObject({ status: "PUBLISHED", published: 2, gone: 0 });
    expect(await names()).toEqual(["A", "C7"]);
    expect(await take(delta(6, new Map([[3, "C6"]])))).toMatchObject({
      status: "NOOP",
      revision: null,
      reason: null,
    });
    const nine = await take(delta(9, new Map([[9, "I"]])));
    expect(nine.reason).toBe("DELTA_GAP: delta 9 came, 7 was applied last; it waits for 8");
    expect(await names()).toEqual(["A", "C7"]);
    const runs = await rowsOf(
      opened(),
      "select concat_ws(' ', status, delivery, sequence) as run from ingest.import_run order by id",
    );
    expect(runs.map(({ run }) => run)).toEqual([
      "PUBLISHED FULL 5",
      "HELD DELTA 7",
      "PUBLISHED DELTA 6",
      "PUBLISHED DELTA 7",
      "NOOP DELTA 6",
      "HELD DELTA 9",
    ]);
  });

  it("count what they delete, and take nothing away by silence", async () => {
    await take(
      full(
        new Map([
          [1, "A"],
          [2, "B"],
          [3, "C"],
        ]),
      ),
    );
    const outcome = await take(delta(1, new Map([[1, "A"]]), [2, 77]));
    expect(outcome).toMatchObject({ status: "PUBLISHED", rowsRead: 3, published: 1, unchanged: 2, gone: 1 });
    expect(await names()).toEqual(["A", "C"]);
  });

  it("leave in quarantine what stood there, until their file or the whole is read again", async () => {
    const two = new Map([
      [1, "A"],
      [2, ""],
    ]);
    const setAside = async () =>
      (await quarantinedRows(opened(), {})).map(({ file, line }) => `${file} ${line}`);
    await importSource(opened(), connector, [full(two)], { accept: true });
    await take(delta(1, new Map([[1, "B"]])));
    await importSource(opened(), connector, [delta(2, new Map([[3, ""]]))], { accept: true });
    expect(await setAside()).toEqual(["delta-2-0001.json 1", "page-0001.json 2"]);
    expect((await registerStatus(opened())).sources).toMatchObject([{ quarantine: { VALUE_MISSING: 2 } }]);
    await take(delta(1, new Map([[1, "B"]])));
    await replay(opened(), connector, {});
    expect(await names()).toEqual(["B"]);
    expect(await setAside()).toEqual(["delta-2-0001.json 1", "page-0001.json 2"]);
    await take(full(new Map([[1, "C"]])));
    expect(await setAside()).toEqual([]);
  });

  it("wait for a full delivery, and a new one begins their count again", async () => {
    expect((await take(delta(1, new Map([[1, "A"]])))).reason).toBe(
      "DELTA_GAP: delta 1 came before any full delivery",
    );
    await take(full(new Map([[2, "B"]])));
    expect(await names()).toEqual(["A", "B"]);
    await take(
      full(
        new Map([
          [1, "A"],
          [2, "B"],
        ]),
        40,
      ),
    );
    expect(await take(delta(40, new Map([[3, "C"]])))).toMatchObject({ status: "NOOP" });
    expect(await take(delta(41, new Map([[3, "C"]])))).toMatchObject({ status: "PUBLISHED" });
  });

  const entity = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom("A", "B", "C"));
  const step = fc.record({
    stated: fc.array(entity, { minLength: 1, maxLength: 4 }),
    deleted: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  });

  it("upon a snapshot give the next snapshot, in random histories and orders of arrival", async () => {
    let base = 0;
    const history = fc.record({
      first: fc.array(entity, { minLength: 1, maxLength: 6 }),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
      backwards: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ first, steps, backwards }) => {
        base += 100;
        const state = new Map(first);
        await importSource(opened(), connector, [full(state, base)], { accept: true });
        const deltas = steps.map(({ stated, deleted }, index) => {
          const added = new Map(stated);
          const gone = deleted.filter((id) => !added.has(id));
          for (const [id, name] of added) state.set(id, name);
          for (const id of gone) state.delete(id);
          return delta(base + index + 1, added, gone);
        });
        for (const file of backwards ? deltas.toReversed() : deltas) await take(file);
        expect(await names()).toEqual([...state.values()].toSorted());
      }),
      { numRuns: 4 },
    );
  });
});
