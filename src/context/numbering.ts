/** Numbers objects in the order in which they are met, so that they can be part of a key without being kept alive. */
export interface Numbering {
  of(object: object): number;
}

export function createNumbering(): Numbering {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return {
    of(object) {
      const known = numbers.get(object);
      if (known !== undefined) return known;
      numbers.set(object, next);
      return next++;
    },
  };
}
