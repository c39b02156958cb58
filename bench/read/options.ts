import { parseArgs } from "node:util";

export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  /** A loaded database to ask instead of one that is started and loaded here. */
  readonly database: string | undefined;
  /** How many times as many rows of the registers that the questions read. */
  readonly scale: number;
  /** The letters of the questions that are asked. */
  readonly questions: readonly string[];
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly requests: number;
}

export const usage = `npm run bench -- [options]

  --json             one JSON object instead of a table
  --questions a,b    only these of a to h
  --scale n          so many times the bundled registers: 1, 10, 100 (1)
  --rounds n         rounds in which every contender has a turn (3)
  --seconds n        the longest that a turn lasts (3)
  --requests n       the most answers that a turn waits for (50000)
  --connections n    requests that are under way at once (16)
  --database url     a PostgreSQL with the registers, instead of one that is started and loaded for the run
`;

/** @throws TypeError for an option that does not exist or is no positive number. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      help: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      database: { type: "string" },
      scale: { type: "string", default: "1" },
      questions: { type: "string", default: "a,b,c,d,e,f,g,h" },
      connections: { type: "string", default: "16" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "3" },
      requests: { type: "string", default: "50000" },
    },
  });
  return {
    help: values.help,
    json: values.json,
    database: values.database,
    scale: positive("scale", values.scale),
    questions: letters(values.questions),
    connections: positive("connections", values.connections),
    rounds: positive("rounds", values.rounds),
    seconds: positive("seconds", values.seconds),
    requests: positive("requests", values.requests),
  };
}

function letters(text: string): readonly string[] {
  const chosen = text.split(",");
  if (chosen.every((letter) => /^[a-h]$/.test(letter))) return chosen;
  throw new TypeError(`--questions is letters from a to h with commas between; "${text}" came`);
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} is a whole number above 0; "${text}" came`);
}
