/** What one revision did to one thing. */
export interface Change {
  readonly cursor: string;
  readonly revision: number;
  readonly publishedAt: string;
  readonly change: string;
  readonly kind: string;
  readonly key: string;
  readonly id: string | null;
  /** All that is stated about the thing at that revision, as JSON text; null where it is gone. */
  readonly record: string | null;
  /** As JSON text. */
  readonly details: string | null;
}

export interface ChangePage {
  readonly items: readonly Change[];
  /** Where to go on, also where there is nothing more yet. */
  readonly next: string;
  readonly hasMore: boolean;
}

export interface ChangesRequest {
  /** A cursor; the beginning where there is none. */
  readonly since?: string | null | undefined;
  readonly most: number;
  readonly kinds?: readonly string[] | null | undefined;
  /** The last revision that counts; without it all that are published. */
  readonly asOf?: number | undefined;
}

/**
 * Reads a page of the change feed.
 * @throws ExpiredError where the cursor belongs to another history, UserInputError where it is none of ours.
 */
export type ReadChanges = (request: ChangesRequest) => Promise<ChangePage>;
