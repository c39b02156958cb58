import type { Connector, RegisterFile } from "../connectors/connector.ts";

/** How an address is asked: by the protocol of its publisher. */
export const transportNames = ["file", "goszakup", "egov-pages", "egov-v4"] as const;
export type TransportName = (typeof transportNames)[number];

/** What a publisher said of a file, by which it can be asked whether the file is still the same. */
export interface Validators {
  /** Where it was asked. */
  readonly address: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** What was asked of the address, where that can change: a delta asks the same. */
  readonly question?: string;
}

/** What came from a publisher. */
export interface Fetched {
  readonly files: readonly RegisterFile[];
  /** The moment up to which the publisher says that its data count. */
  readonly dataAsOf?: Date;
  readonly validators?: Validators;
}

/** Secrets of publishers; they come from the environment alone and go nowhere but into a request. */
export interface Tokens {
  readonly goszakupToken?: string;
  readonly egovApiKey?: string;
}

export type Filters = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What was taken of a source before, upon which a delta can stand. */
export interface Standing {
  /** The full delivery, and the deltas that were taken since. */
  readonly files: readonly RegisterFile[];
  /** As `Validators.question`. */
  readonly question?: string;
}

export interface FetchRequest {
  readonly address: string;
  readonly connector: Connector;
  /** By the name of a list, what of it is asked for; see `ManifestEntry.filters`. */
  readonly filters?: Filters;
  readonly tokens: Tokens;
  /** What the last good answer said. */
  readonly validators?: Validators;
  /** What was taken before, where only what came since is to be asked for. */
  readonly standing?: Standing;
  /** How requests are sent; see `http.ts`. */
  readonly patience?: Patience;
}

/** How long a publisher is waited for. */
export interface Patience {
  /** How long one answer may take, in milliseconds. */
  readonly answerMs: number;
  /** How long the first pause between two attempts takes; the next ones double, in milliseconds. */
  readonly pauseMs: number;
  /** The longest pause that a publisher's `Retry-After` is granted, in milliseconds. */
  readonly longestPauseMs: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/**
 * Asks an address for the whole of a source, or for what came since where something stands. Resolves to "UNCHANGED" where
 * nothing is new.
 */
export type Transport = (request: FetchRequest) => Promise<Fetched | "UNCHANGED">;
