import type { Variables } from "./questions/question.ts";
import type { Spread } from "./statistics.ts";

/** What `--json` prints; spreads are over the rounds. */
export interface Report {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly questions: readonly QuestionReport[];
}

export interface QuestionReport {
  readonly letter: string;
  readonly name: string;
  readonly title: string;
  readonly variables: Variables;
  readonly contenders: readonly Figures[];
  /** Titles of those who have no such feature. */
  readonly lacking: readonly string[];
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
  readonly scale: number;
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
