/** What one member of a vocabulary is called officially, and where that is written. */
export interface Term {
  readonly kk: string | null;
  readonly ru: string;
  readonly en: string;
  readonly source: string;
}

export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly Value[];
  readonly terms: Readonly<Record<Value, Term>>;
}

const declared = new Map<string, Vocabulary>();

/** Declares a closed list once, for the column's constraint, the API's enum and the names that people read. */
export function vocabulary<const Terms extends Record<string, Term>>(
  name: string,
  description: string,
  terms: Terms,
): Vocabulary<keyof Terms & string> {
  const values = Object.keys(terms) as (keyof Terms & string)[];
  const declaration = { name, description, values, terms };
  declared.set(name, declaration);
  return declaration;
}

export function vocabularies(): readonly Vocabulary[] {
  return [...declared.values()];
}

export type ValueOf<Declared> = Declared extends Vocabulary<infer Value> ? Value : never;
