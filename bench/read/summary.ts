import type { Contender } from "./contenders.ts";
import type { Measured, Runner } from "./measure.ts";
import { peakMegabytes } from "./peak-memory.ts";
import type { Question, Variables } from "./questions/question.ts";
import type { Figures, QuestionReport, Ratio } from "./report.ts";
import { median, ratios, spread } from "./statistics.ts";
import { type Target, targetsOf } from "./targets.ts";

export interface Outcome {
  readonly runners: readonly Runner[];
  /** By contender, in the order of the runners, as the bytes and the statements are. */
  readonly turns: readonly (readonly Measured[])[];
  readonly answerBytes: readonly number[];
  readonly statements: readonly (number | undefined)[];
  readonly question: Question;
  readonly scale: number;
  readonly variables: Variables;
  readonly lacking: readonly Contender[];
  readonly late: readonly Contender[];
}

export function summary(outcome: Outcome): QuestionReport {
  const { letter, name, title } = outcome.question;
  return {
    letter,
    name,
    title,
    scale: outcome.scale,
    variables: outcome.variables,
    contenders: outcome.runners.map((_, place) => figures(outcome, place)),
    lacking: outcome.lacking.map((contender) => contender.title),
    late: outcome.late.map((contender) => contender.title),
    ratios: targetsOf(letter).flatMap((target) => ratio(outcome, target)),
  };
}

function figures({ runners, turns, answerBytes, statements }: Outcome, place: number): Figures {
  const { contender, server } = runners[place] as Runner;
  const own = turns[place] ?? [];
  const over = (of: (turn: Measured) => number) => spread(own.map(of));
  return {
    name: contender.name,
    title: contender.title,
    answerBytes: answerBytes[place] ?? 0,
    answers: own.reduce((sum, { answers }) => sum + answers, 0),
    requestsPerSecond: over((turn) => turn.requestsPerSecond),
    p50: over((turn) => turn.p50),
    p95: over((turn) => turn.p95),
    p99: over((turn) => turn.p99),
    serverCpu: middle(own.map((turn) => turn.serverCpu)),
    databaseCpu: middle(own.map((turn) => turn.databaseCpu)),
    peakMegabytes: peakMegabytes(server.pid) ?? null,
    statements: statements[place] ?? null,
  };
}

function middle(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : median(known);
}

/** Nothing where one of the two has no such feature. */
function ratio({ runners, turns }: Outcome, target: Target): readonly Ratio[] {
  const { what, of, to } = target;
  const turnsOf = (name: string) => turns[runners.findIndex(({ contender }) => contender.name === name)];
  const [own, other] = [turnsOf(of), turnsOf(to)];
  if (own === undefined || other === undefined) return [];
  const compared =
    what === "p99"
      ? ratios(
          other.map(({ p99 }) => p99),
          own.map(({ p99 }) => p99),
        )
      : ratios(
          own.map(({ requestsPerSecond }) => requestsPerSecond),
          other.map(({ requestsPerSecond }) => requestsPerSecond),
        );
  return [{ ...target, ...compared }];
}
