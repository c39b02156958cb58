import autocannon from "autocannon";

import { gaveUp, LateError, LONGEST_ANSWER_MS } from "./late.ts";
import { type Turn, turnOf } from "./turn.ts";

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

/** How often the generator looks whether the turn is over. */
const CHECKED_EVERY_MS = 50;

/** Who gives no answer in a turn gets a longer one. */
const MORE_PATIENT = 5;
const LONGEST_SECONDS = 60;

const headers = { "content-type": "application/json", accept: "application/json" };

/**
 * @throws LateError where an answer did not come in time, Error where one was not a success, so that no refusal is ever
 * measured as speed.
 */
export async function putUnderLoad(asked: Asked, { connections, seconds, requests }: Load): Promise<Turn> {
  const { url, body, bodyOf } = asked;
  const times: number[] = [];
  let late = 0;
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
    instance.on("response", (_client, status, _bytes, milliseconds) => {
      if (gaveUp(status)) late += 1;
      if (times.push(milliseconds) === requests) instance.stop();
    });
  });
  if (times.length === 0 && seconds < LONGEST_SECONDS) {
    return putUnderLoad(asked, { connections, seconds: seconds * MORE_PATIENT, requests });
  }
  if (late + result.timeouts > 0) throw new LateError(`${url} was late ${late + result.timeouts} times`);
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || times.length === 0) {
    throw new Error(`${url} failed ${failures} of ${times.length} requests`);
  }
  return turnOf(times, (result.finish.getTime() - result.start.getTime()) / 1000);
}

/** The text that answers a request; nothing in it is checked. */
export async function textOf({ url, body }: Asked): Promise<string> {
  return (await fetch(url, { method: "POST", headers, body })).text();
}

/** Asks once. @throws LateError, or Error with the answer where it is not a success or carries errors. */
export async function ask({
  url,
  body,
}: Asked): Promise<{ readonly answer: unknown; readonly bytes: number }> {
  const response = await fetch(url, {
    method: "POST",
    headers,
    body,
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  }).catch((error: Error) => {
    throw error.name === "TimeoutError" ? new LateError(`${url} was late`) : error;
  });
  const text = await response.text();
  if (gaveUp(response.status)) throw new LateError(`${url} was late: ${text}`);
  const answer = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (!response.ok || answer.errors !== undefined) {
    throw new Error(`${url} answered ${response.status}: ${text}`);
  }
  return { answer: answer.data, bytes: Buffer.byteLength(text) };
}
