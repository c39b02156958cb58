import { parseArgs } from "node:util";

export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  /** A loaded database to ask instead of one that is started and loaded here. */
  readonly database: string | undefined;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly requests: number;
}

export const usage = `npm run bench -- [options]

  --json             one JSON object instead of a table
  --rounds n         rounds in which every contender has a turn (7)
  --seconds n        the longest that a turn lasts (10)
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
      connections: { type: "string", default: "16" },
      rounds: { type: "string", default: "7" },
      seconds: { type: "string", default: "10" },
      requests: { type: "string", default: "50000" },
    },
  });
  return {
    help: values.help,
    json: values.json,
    database: values.database,
    connections: positive("connections", values.connections),
    rounds: positive("rounds", values.rounds),
    seconds: positive("seconds", values.seconds),
    requests: positive("requests", values.requests),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} is a whole number above 0; "${text}" came`);
}
