import { parseArgs } from "node:util";

/** What is measured: the contenders beside each other, ours at several scales, or ours on the embedded engine. */
export type Mode = "contenders" | "growth" | "embedded";

export interface Options {
  readonly help: boolean;
  readonly json: boolean;
  /** Puts the tables where the documentation has them, besides printing them. */
  readonly write: boolean;
  readonly mode: Mode;
  /** Loaded databases to ask instead of a server that is started and loaded here; one for each scale. */
  readonly databases: readonly string[];
  /** How many times as many rows of the registers that the questions read; one after the other, and for growth at once. */
  readonly scales: readonly number[];
  /** The letters of the questions that are asked. */
  readonly questions: readonly string[];
  /** The names of the contenders that have turns; all of them where none are given. */
  readonly contenders: readonly string[];
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** How long each is asked before it is measured. */
  readonly warmUp: number;
  readonly requests: number;
}

/** In the order in which they have their turns. */
export const contenderNames: readonly string[] = [
  "ours",
  "postgraphile",
  "apollo",
  "hand-written",
  "ours-remembered",
  "memory",
];

export const usage = `npm run bench -- [options]

  --growth           Qogam alone, at one scale after another
  --embedded         Qogam on its embedded engine, beside the statement alone on that engine
  --json             one JSON object instead of tables
  --write            puts the tables into docs/performance.md as well
  --questions a,b    only these of a to h (embedded: b)
  --contenders a,b   only these of ${contenderNames.join(", ")}
  --scale n          so many times the bundled registers (1,10; growth: 1,10,100; embedded: 1)
  --rounds n         rounds in which every contender has a turn (3)
  --seconds n        the longest that a turn lasts (2)
  --warm-up n        seconds under load before the first turn (8)
  --requests n       the most answers that a turn waits for (50000)
  --connections n    requests that are under way at once (16)
  --database url     a PostgreSQL with the registers, instead of one that is started and loaded for the run;
                     one for each scale, commas between; with --embedded a data folder
`;

const defaults = {
  contenders: { questions: "a,b,c,d,e,f,g,h", scale: "1,10" },
  growth: { questions: "a,b,c,d,e,f,g,h", scale: "1,10,100" },
  embedded: { questions: "b", scale: "1" },
} as const;

/** @throws TypeError for an option that does not exist or is no positive number. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      help: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      growth: { type: "boolean", default: false },
      embedded: { type: "boolean", default: false },
      database: { type: "string" },
      scale: { type: "string" },
      questions: { type: "string" },
      contenders: { type: "string" },
      connections: { type: "string", default: "16" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "2" },
      "warm-up": { type: "string", default: "8" },
      requests: { type: "string", default: "50000" },
    },
  });
  const mode = modeOf(values);
  const scales = (values.scale ?? defaults[mode].scale).split(",").map((one) => positive("scale", one));
  return {
    help: values.help,
    json: values.json,
    write: values.write,
    mode,
    databases: databasesOf(mode, values.database?.split(",") ?? [], scales),
    scales,
    questions: letters(values.questions ?? defaults[mode].questions),
    contenders: namesOf(values.contenders),
    connections: positive("connections", values.connections),
    rounds: positive("rounds", values.rounds),
    seconds: positive("seconds", values.seconds),
    warmUp: positive("warm-up", values["warm-up"]),
    requests: positive("requests", values.requests),
  };
}

function modeOf({ growth, embedded }: { readonly growth: boolean; readonly embedded: boolean }): Mode {
  if (growth && embedded) throw new TypeError("--growth and --embedded are two runs");
  if (growth) return "growth";
  return embedded ? "embedded" : "contenders";
}

function databasesOf(mode: Mode, urls: readonly string[], scales: readonly number[]): readonly string[] {
  if (mode === "embedded" && scales.some((scale) => scale > 1)) throw new TypeError("--embedded has scale 1");
  if (urls.length === 0 || urls.length === scales.length) return urls;
  throw new TypeError(`--database names ${urls.length} databases for ${scales.length} scales`);
}

function letters(text: string): readonly string[] {
  const chosen = text.split(",");
  if (chosen.every((letter) => /^[a-h]$/.test(letter))) return chosen;
  throw new TypeError(`--questions is letters from a to h with commas between; "${text}" came`);
}

function namesOf(text: string | undefined): readonly string[] {
  const chosen = text?.split(",") ?? contenderNames;
  const unknown = chosen.find((name) => !contenderNames.includes(name));
  if (unknown === undefined) return chosen;
  throw new TypeError(`--contenders are of ${contenderNames.join(", ")}; "${unknown}" came`);
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} is a whole number above 0; "${text}" came`);
}
