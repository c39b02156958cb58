import autocannon from "autocannon";

import { percentile } from "./statistics.ts";

/** A request as it is sent again and again. */
export interface Asked {
  readonly url: string;
  readonly body: string;
  /** Words that mean the same, other ones for each connection, where a server must not see that all ask alike. */
  readonly bodyOf?: (connection: number) => string;
}

export interface Load {
  readonly connections: number;
  /** A turn ends after these seconds or after so many answers, whichever comes first. */
  readonly seconds: number;
  readonly requests: number;
}

/** What one turn of load gave; times in milliseconds. */
export interface Turn {
  readonly answers: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** How often the generator looks whether the turn is over. */
const CHECKED_EVERY_MS = 50;

/** Who gives no answer in a turn gets a longer one. */
const MORE_PATIENT = 5;
const LONGEST_SECONDS = 60;

const headers = { "content-type": "application/json", accept: "application/json" };

/** @throws Error where an answer was not a success, so that no refusal is ever measured as speed. */
export async function putUnderLoad(asked: Asked, { connections, seconds, requests }: Load): Promise<Turn> {
  const { url, body, bodyOf } = asked;
  const times: number[] = [];
  let connection = 0;
  const setupClient = (client: autocannon.Client) => client.setBody(bodyOf?.(connection++) ?? body);
  const result = await new Promise<autocannon.Result>((done, failed) => {
    const instance = autocannon(
      {
        url,
        body,
        headers,
        method: "POST",
        connections,
        duration: seconds,
        sampleInt: CHECKED_EVERY_MS,
        setupClient,
      },
      (error: Error | null, outcome) => (error ? failed(error) : done(outcome)),
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => {
      if (times.push(milliseconds) === requests) instance.stop();
    });
  });
  if (times.length === 0 && seconds < LONGEST_SECONDS) {
    return putUnderLoad(asked, { connections, seconds: seconds * MORE_PATIENT, requests });
  }
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || times.length === 0) {
    throw new Error(`${url} failed ${failures} of ${times.length} requests`);
  }
  return turnOf(times, (result.finish.getTime() - result.start.getTime()) / 1000);
}

function turnOf(times: readonly number[], seconds: number): Turn {
  return {
    answers: times.length,
    requestsPerSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

/** The text that answers a request; nothing in it is checked. */
export async function textOf({ url, body }: Asked): Promise<string> {
  return (await fetch(url, { method: "POST", headers, body })).text();
}

/** Asks once. @throws Error with the answer where it is not a success or carries errors. */
export async function ask({
  url,
  body,
}: Asked): Promise<{ readonly answer: unknown; readonly bytes: number }> {
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  const answer = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (!response.ok || answer.errors !== undefined) {
    throw new Error(`${url} answered ${response.status}: ${text}`);
  }
  return { answer: answer.data, bytes: Buffer.byteLength(text) };
}
