import type { Variables } from "./questions/question.ts";
import type { Spread } from "./statistics.ts";

/** Where and how something was measured. */
export interface Circumstances {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Settings;
}

/** What `--json` prints; spreads are over the rounds. */
export type Report = ContendersReport | GrowthReport | EmbeddedReport;

export interface ContendersReport extends Circumstances {
  readonly mode: "contenders";
  readonly questions: readonly QuestionReport[];
}

export interface GrowthReport extends Circumstances {
  readonly mode: "growth";
  readonly questions: readonly GrowthQuestion[];
}

export interface EmbeddedReport extends Circumstances {
  readonly mode: "embedded";
  readonly questions: readonly EmbeddedQuestion[];
}

/** One question with so many requests at once, at several scales. */
export interface GrowthQuestion {
  readonly letter: string;
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  readonly sizes: readonly Sized[];
  readonly steps: readonly Step[];
}

/** What it takes at one scale, in milliseconds; null where some request had no answer in time. */
export interface Sized {
  readonly scale: number;
  readonly variables: Variables;
  readonly bytes: number;
  readonly p50: Spread | null;
  readonly p99: Spread | null;
  readonly requestsPerSecond: Spread | null;
}

/** How many times as long p50 is at the next scale, round by round. */
export interface Step extends Spread {
  readonly from: number;
  readonly to: number;
  /** The most that it may be; null where a question reads as many rows as there are. */
  readonly target: number | null;
}

export interface EmbeddedQuestion {
  readonly letter: string;
  readonly name: string;
  readonly title: string;
  readonly variables: Variables;
  readonly rows: readonly EmbeddedFigures[];
  /** How many times the rate of the same statement alone, round by round. */
  readonly ratio: Spread & { readonly target: number };
}

export interface EmbeddedFigures {
  readonly title: string;
  readonly requestsPerSecond: Spread;
  /** Milliseconds. */
  readonly p50: Spread;
  readonly p99: Spread;
}

/** One question to every contender, at one scale. */
export interface QuestionReport {
  readonly letter: string;
  readonly name: string;
  readonly title: string;
  readonly scale: number;
  readonly variables: Variables;
  readonly contenders: readonly Figures[];
  /** Titles of those who have no such feature. */
  readonly lacking: readonly string[];
  /** Titles of those who do not answer in time. */
  readonly late: readonly string[];
  readonly ratios: readonly Ratio[];
}

export interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  /** Over the minute before the measurement; more than a fraction means that others were at work. */
  readonly loadBefore: number;
}

export interface Settings {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly requests: number;
  readonly scales: readonly number[];
}

export interface Figures {
  readonly name: string;
  readonly title: string;
  readonly answerBytes: number;
  /** Answers that were counted, over all rounds. */
  readonly answers: number;
  readonly requestsPerSecond: Spread;
  /** Milliseconds. */
  readonly p50: Spread;
  readonly p95: Spread;
  readonly p99: Spread;
  /** Seconds of CPU per 1,000 requests; null where the system does not tell. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
  /** The most that its process has held since it started; null where the system does not tell. */
  readonly peakMegabytes: number | null;
  readonly statements: number | null;
}

/** How many times the requests per second of another, round by round; of p99, how many times as short. */
export interface Ratio extends Spread {
  readonly what: "requests/s" | "p99";
  readonly of: string;
  readonly to: string;
  readonly target: number;
}
