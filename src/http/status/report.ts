/** What `/status` tells; moments are ISO 8601 in UTC, cadences ISO 8601 durations. */
export interface StatusReport {
  readonly revision: {
    readonly number: number;
    readonly publishedAt: string;
    readonly digest: string;
  } | null;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedSource {
  readonly source: string;
  readonly title: { readonly kk: string | null; readonly ru: string | null; readonly en: string | null };
  readonly kind: string;
  readonly licence: string;
  readonly cadence: string | null;
  /** FRESH, LATE, STALE, NEVER or OFF. */
  readonly verdict: string;
  readonly retrievedAt: string | null;
  readonly dataAsOf: string | null;
  readonly records: number;
  readonly run: number | null;
  readonly status: string | null;
  readonly finishedAt: string | null;
  readonly rowsRead: number;
  readonly published: number;
  /** Of a run that is HELD, rows that were understood and wait for a decision. */
  readonly unchanged: number;
  readonly quarantined: number;
  readonly quarantine: Readonly<Record<string, number>>;
  readonly revision: number | null;
  readonly reason: string | null;
}
