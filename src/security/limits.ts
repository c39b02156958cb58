/** What one operation may ask for. The numbers are what the limits measured on two cores still answer at once. */
export const limits = {
  /** The worst document of this length parses in 23 ms and validates in 155 ms; introspection has 184. */
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  /** A dashboard of twelve tiles is one request, with some place left. */
  rootFields: 16,
  directives: 30,
  selections: 1_000,
  /** Apollo's own count of the same thing, whose default of ten millions lets a server die. */
  recursiveSelections: 2_000,
  validationErrors: 5,
  coercionErrors: 5,
  cost: 5_000,
  pageSize: 100,
  defaultPageSize: 20,
  /** What a list without pages is taken to hold where its field does not say so. */
  assumedListSize: 20,
  listValues: 100,
  inputDepth: 12,
  inputValues: 2_000,
} as const;
