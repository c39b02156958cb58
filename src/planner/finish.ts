import type { Variables } from "./slot.ts";

/** What a part of the answer becomes after the database gave it: positions become cursors. */
export type Finish = (value: unknown, variables: Variables) => unknown;

type Branch = readonly [key: string, finish: Finish | undefined];

/** Finishes members of an object; undefined where none of them needs it. */
export function finishMembers(branches: readonly Branch[]): Finish | undefined {
  const open = branches.flatMap(([key, finish]) => (finish ? [[key, finish] as const] : []));
  if (open.length === 0) {
    return undefined;
  }
  return (value, variables) => {
    const object = value as Record<string, unknown> | null;
    for (const [key, finish] of object ? open : []) {
      if (object?.[key] !== null) {
        (object as Record<string, unknown>)[key] = finish(object?.[key], variables);
      }
    }
    return object;
  };
}

/** Finishes each item of a list. */
export function finishItems(finish: Finish | undefined): Finish | undefined {
  return (
    finish && ((value, variables) => (value as readonly unknown[]).map((item) => finish(item, variables)))
  );
}
