import { p } from "@mikro-orm/core";

const language = () => p.text().nullable();
const derived = (expression: string) => p.text().generated(`(${expression}) stored`);

type Language = ReturnType<typeof language>;
type Derived = ReturnType<typeof derived>;

type Localized<Name extends string> = {
  [Key in `${Name}Kk` | `${Name}Ru` | `${Name}En`]: Language;
};

type Searchable<Name extends string> = Localized<Name> & {
  [Key in `${Name}Folded` | `${Name}Sort`]: Derived;
};

/** The three columns of a text that a register gives in Kazakh, Russian and, seldom, English. */
export function localized<const Name extends string>(name: Name): Localized<Name> {
  return {
    [`${name}Kk`]: language(),
    [`${name}Ru`]: language(),
    [`${name}En`]: language(),
  } as Localized<Name>;
}

/**
 * The same text with two derived columns: `Folded` holds every language without case, quotation marks and the
 * letters that writers confuse, one per line; `Sort` orders by the Kazakh alphabet on any engine and collation.
 */
export function searchable<const Name extends string>(name: Name): Searchable<Name> {
  const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    ...localized(name),
    [`${name}Folded`]: derived(`register.folded_lines(${column}_kk, ${column}_ru, ${column}_en)`),
    [`${name}Sort`]: derived(
      `register.sort_key(coalesce(${column}_kk, ${column}_ru, ${column}_en))`,
    ).collation("C"),
  } as Searchable<Name>;
}
