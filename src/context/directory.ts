import type { Signal } from "./signal.ts";

/** What is known of an organization that is looked for. */
export interface LookedForOrganization {
  readonly name: string;
  readonly legalForm?: string | null;
  readonly territory?: string | null;
  readonly registeredOn?: string | null;
}

export interface FoundOrganization {
  readonly id: number;
  readonly bin: string | null;
  readonly name: string;
  readonly score: number;
  readonly outcome: string;
  readonly features: readonly object[];
}

export interface FoundOrganizations {
  readonly name: string;
  /** The likeliest first. */
  readonly matches: readonly FoundOrganization[];
}

/** Finds organizations by what is known of them, among those of a revision or, without one, of the present. */
export interface OrganizationDirectory {
  match(
    descriptions: readonly LookedForOrganization[],
    signal: Signal,
    asOf?: number,
  ): Promise<readonly FoundOrganizations[]>;
}
