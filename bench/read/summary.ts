import { versions } from "./machine.ts";
import type { Measured, Runner } from "./measure.ts";
import type { Options } from "./options.ts";
import type { Variables } from "./questions/question.ts";
import type { Figures, Machine, Ratio, Report } from "./report.ts";
import { median, ratios, spread } from "./statistics.ts";

export interface Outcome {
  readonly runners: readonly Runner[];
  /** By contender, in the order of the runners. */
  readonly turns: readonly (readonly Measured[])[];
  readonly answerBytes: readonly number[];
  readonly options: Options;
  readonly question: { readonly name: string; readonly variables: Variables };
  readonly machine: Machine;
  readonly postgresql: string;
}

/** What ours has to reach: so many times the requests per second of the other. */
const targets: readonly { readonly to: string; readonly target: number }[] = [
  { to: "postgraphile", target: 1.5 },
  { to: "hand-written", target: 0.45 },
];

export function summary(outcome: Outcome): Report {
  const { connections, rounds, seconds, requests } = outcome.options;
  return {
    date: new Date().toISOString(),
    machine: outcome.machine,
    versions: { ...versions(), postgresql: outcome.postgresql },
    settings: { connections, rounds, seconds, requests },
    question: outcome.question,
    contenders: outcome.runners.map((_, place) => figures(outcome, place)),
    ratios: targets.map(({ to, target }) => ratio(outcome, to, target)),
  };
}

function figures({ runners, turns, answerBytes }: Outcome, place: number): Figures {
  const { name, title } = (runners[place] as Runner).contender;
  const own = turns[place] ?? [];
  const over = (of: (turn: Measured) => number) => spread(own.map(of));
  return {
    name,
    title,
    answerBytes: answerBytes[place] ?? 0,
    answers: own.reduce((sum, { answers }) => sum + answers, 0),
    requestsPerSecond: over((turn) => turn.requestsPerSecond),
    p50: over((turn) => turn.p50),
    p95: over((turn) => turn.p95),
    p99: over((turn) => turn.p99),
    serverCpu: middle(own.map((turn) => turn.serverCpu)),
    databaseCpu: middle(own.map((turn) => turn.databaseCpu)),
  };
}

function middle(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : median(known);
}

function ratio({ runners, turns }: Outcome, to: string, target: number): Ratio {
  const of = "ours";
  const rates = (name: string) =>
    (turns[runners.findIndex(({ contender }) => contender.name === name)] ?? []).map(
      ({ requestsPerSecond }) => requestsPerSecond,
    );
  return { of, to, target, ...ratios(rates(of), rates(to)) };
}
