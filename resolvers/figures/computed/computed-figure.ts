/** How the registers answer a published figure. */
export interface ComputedFigure {
  /** The keys of the figures that it stands beside: the same may be published by several documents. */
  readonly figures: readonly string[];
  /** An operation without variables and cursors; planned into the statement that asks for the figure. */
  readonly query: string;
  /** An SQL/JSON path into `data`: it may calculate, and several numbers are added up. */
  readonly path: string;
  /** What is counted, and why it may differ from what is published. */
  readonly explanation: string;
}

/** What a list is narrowed to, as it is written in a question; nothing for the whole list. */
interface Counted {
  /** A connection of Query. */
  readonly list: string;
  readonly filter?: string;
  readonly explanation: string;
}

/** How many there are. */
export function count(figures: readonly string[], { list, filter, explanation }: Counted): ComputedFigure {
  const query = `{ ${narrowed(list, filter)} { totalCount } }`;
  return { figures, query, path: `$.${list}.totalCount`, explanation };
}

/** What their amounts come to, in tenge. */
export function sum(figures: readonly string[], { list, filter, explanation }: Counted): ComputedFigure {
  const query = `{ ${narrowed(list, filter)} { aggregates { sum { amount } } } }`;
  return { figures, query, path: `$.${list}.aggregates.sum.amount`, explanation };
}

function narrowed(list: string, filter?: string): string {
  return filter === undefined ? list : `${list}(filter: { ${filter} })`;
}
