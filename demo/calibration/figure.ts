import type { World } from "../generator/world.ts";

export interface Figure {
  /** Such as `social orders, local`. */
  readonly what: string;
  readonly period: string;
  readonly published: number;
  /** How the publisher worded it; exact where it is left out. */
  readonly qualifier?: "about" | "more than" | "plan";
  readonly unit:
    | "organizations"
    | "projects"
    | "tenge"
    | "percent"
    | "councils"
    | "seats"
    | "people"
    | "events"
    | "laureates"
    | "recommendations"
    | "units";
  readonly source: string;
  readonly ours: number;
  /** Why ours is another number. */
  readonly reason?: string;
  readonly count: (world: World) => number;
}

/** The sum of one value of each. */
export const total = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);
