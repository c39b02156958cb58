/** Orders by a text, by code units: the same on every machine and in every locale. */
export const by =
  <T>(text: (item: T) => string) =>
  (one: T, other: T): number => {
    const [left, right] = [text(one), text(other)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  };
