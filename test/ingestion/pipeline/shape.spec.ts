import { describe, expect, it } from "vitest";

import type { RegisterStatement } from "../../../src/ingestion/connectors/connector.ts";
import { gate } from "../../../src/ingestion/gates.ts";
import { type Shape, ShapeCount } from "../../../src/ingestion/shape.ts";
import { defaultThresholds } from "../../../src/ingestion/thresholds.ts";

type Payload = Readonly<Record<string, unknown>>;

const rows = (
  count: number,
  payload: (index: number) => Payload,
  kind = "Organization",
): RegisterStatement[] =>
  Array.from({ length: count }, (_, index) => ({ kind, key: `${kind}${index}`, payload: payload(index) }));

function shapeOf(statements: readonly RegisterStatement[]): Shape {
  const shape = new ShapeCount();
  for (const statement of statements) shape.add(statement);
  return shape.all();
}

const whole = rows(100, (index) => ({ nameRu: "x", staff: 3, website: index < 30 ? "x" : undefined }));

function held(
  before: readonly RegisterStatement[],
  now: readonly RegisterStatement[],
  thresholds = defaultThresholds,
) {
  const figures = { rows: now.length, understood: now.length, published: before.length, understoodBefore: 1 };
  return gate({ ...figures, shape: shapeOf(now), shapeBefore: shapeOf(before) }, thresholds);
}

describe("the shape of rows", () => {
  it("has nothing of what is no more", () => {
    expect(shapeOf([{ kind: "Organization", key: "a", payload: {}, gone: true }])).toEqual({});
  });

  it("is counted by kind and property", () => {
    expect(shapeOf(whole)).toEqual({
      Organization: {
        rows: 100,
        properties: {
          nameRu: { filled: 100, types: ["string"] },
          staff: { filled: 100, types: ["number"] },
          website: { filled: 30, types: ["string"] },
        },
      },
    });
  });

  it.each([
    ["nothing else", whole],
    [
      "a property more",
      rows(100, (index) => ({ nameRu: "x", staff: 3, website: index < 30 ? "x" : undefined, email: "x" })),
    ],
    [
      "a name in twenty missing",
      rows(100, (index) => ({ nameRu: index < 5 ? undefined : "x", staff: 3, website: "x" })),
    ],
    [
      "less of what few rows had",
      rows(100, (index) => ({ nameRu: "x", staff: 3, website: index < 10 ? "x" : undefined })),
    ],
  ])("passes with %s", (_, now) => expect(held(whole, now)).toBeUndefined());

  it.each([
    [
      "FILL_RATE_FELL",
      "Organization.nameRu has a value in 94.0 % of 100 rows, before in 100.0 %",
      rows(100, (index) => ({ nameRu: index < 6 ? undefined : "x", staff: 3, website: "x" })),
    ],
    ["SCHEMA_DRIFT", "Organization.website comes no more", rows(100, () => ({ nameRu: "x", staff: 3 }))],
    [
      "SCHEMA_DRIFT",
      "Organization.staff comes as string, not as number",
      rows(100, () => ({ nameRu: "x", staff: "3", website: "x" })),
    ],
    ["SCHEMA_DRIFT", "Organization comes no more", rows(100, () => ({ nameRu: "x" }), "Charity")],
  ])("holds with %s: %s", (reason, words, now) => expect(held(whole, now)).toEqual({ reason, words }));

  it("says nothing about a handful of rows", () => {
    expect(
      held(
        whole.slice(0, 19),
        rows(19, () => ({ nameRu: "x" })),
      ),
    ).toBeUndefined();
  });

  it("passes what the operator lets pass", () => {
    const thresholds = { ...defaultThresholds, filled: 0.5 };
    expect(
      held(
        whole,
        rows(100, (index) => ({ nameRu: index < 40 ? undefined : "x", staff: 3, website: "x" })),
        thresholds,
      ),
    ).toBeUndefined();
  });
});

describe("letters that were lost", () => {
  const lossy = (count: number): Shape => {
    const shape = new ShapeCount();
    const notes = [
      { reason: "LETTERS_LOST", field: "name_kk" },
      { reason: "LETTERS_LOST", field: "name_ru" },
    ];
    for (const [index, one] of whole.entries()) shape.add(one, index < count ? notes : []);
    return shape.all();
  };
  const figures = { rows: 100, understood: 100, published: 100, understoodBefore: 1 };
  const judged = (before: number | undefined, now: number, most = 0.05) =>
    gate(
      { ...figures, shape: lossy(now), shapeBefore: before === undefined ? undefined : lossy(before) },
      { ...defaultThresholds, lettersLost: most },
    );

  it("are counted by row", () => expect(lossy(7)).toMatchObject({ Organization: { lettersLost: 7 } }));

  it.each([
    ["in one row in twenty", 0, 5],
    ["in as many rows as before", 60, 60],
    ["in a few more", 60, 65],
    ["in fewer", 60, 0],
  ])("pass %s", (_, before, now) => expect(judged(before, now)).toBeUndefined());

  it.each([
    ["where none were before", 0, 6, "6 of 100 rows of Organization, before in 0.0 %"],
    ["in many more rows", 20, 26, "26 of 100 rows of Organization, before in 20.0 %"],
    ["in a first delivery", undefined, 6, "6 of 100 rows of Organization, before in 0.0 %"],
  ])("hold a run %s", (_, before, now, words) => {
    expect(judged(before, now)).toEqual({
      reason: "LETTERS_LOST",
      words: `letters are lost in ${words}`,
    });
  });

  it("pass in one row, however few there are", () => {
    const [first] = whole;
    const shape = new ShapeCount();
    if (first) shape.add(first, [{ reason: "LETTERS_LOST", field: "name_kk" }]);
    expect(
      gate({ ...figures, shape: shape.all(), shapeBefore: {} }, defaultThresholds, "DELTA"),
    ).toBeUndefined();
  });

  it("hold a delta too, and pass where the operator lets them", () => {
    const shapes = { shape: lossy(6), shapeBefore: lossy(0) };
    expect(gate({ ...figures, ...shapes }, defaultThresholds, "DELTA")?.reason).toBe("LETTERS_LOST");
    expect(judged(0, 6, 0.1)).toBeUndefined();
  });
});

describe("the thresholds of an operator", () => {
  const figures = { rows: 700, understood: 700, published: 1_000, understoodBefore: 1 };

  it("move the gates", () => {
    expect(gate(figures)?.reason).toBe("ROW_COUNT_FELL");
    expect(gate(figures, { ...defaultThresholds, lostRows: 0.3 })).toBeUndefined();
  });

  it("judge of a delta only how much of it was understood", () => {
    expect(gate({ ...figures, rows: 3, understood: 3 }, defaultThresholds, "DELTA")).toBeUndefined();
    expect(gate({ ...figures, rows: 3, understood: 1 }, defaultThresholds, "DELTA")?.reason).toBe(
      "UNDERSTOOD_TOO_FEW",
    );
  });
});
