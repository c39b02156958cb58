export type Variables = Readonly<Record<string, string | number>>;

/** A database that gives the rows of a statement as objects. */
export interface Queried {
  query<Row extends Variables>(statement: string): Promise<{ readonly rows: readonly Row[] }>;
}

/** Puts a document of GraphQL to a server and gives its data. */
export type Put = (query: string, variables: Variables) => Promise<unknown>;

/**
 * Something that every contender is asked, each in its own words, which lie beside it: `ours.graphql`,
 * `postgraphile.graphql`, `apollo.graphql`, `hand-written.sql`. Who has no words there lacks the feature.
 */
export interface Question {
  /** The folder with the words. */
  readonly name: string;
  /** The letter by which it is chosen. */
  readonly letter: string;
  readonly title: string;
  /** Picks variables whose answer is worth measuring from whatever the registers hold. */
  choose(database: Queried): Promise<Variables>;
  /** Where a contender enters by other variables than these: a signed cursor, a number of rows passed. */
  readonly entry?: Readonly<Partial<Record<string, (variables: Variables, put: Put) => Promise<Variables>>>>;
}

/** The first row of a statement as variables. */
export async function chosen(database: Queried, statement: string): Promise<Variables> {
  const { rows } = await database.query<Variables>(statement);
  const [variables] = rows;
  if (variables === undefined) throw new Error(`Nothing to ask about: is it loaded? ${statement}`);
  return variables;
}
