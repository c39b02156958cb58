import { setTimeout as pause } from "node:timers/promises";

import { RegisterFileError } from "../connectors/connector.ts";
import type { RunReason } from "../reasons.ts";
import type { Patience } from "./transport.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface Question {
  readonly address: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the address is asked by GET. */
  readonly json?: unknown;
  /** A publisher's own redirections are followed; never with a token, which would go along. */
  readonly followsRedirects?: boolean;
  readonly patience?: Patience;
}

const patient: Patience = { answerMs: 120_000, pauseMs: 1_000, longestPauseMs: 300_000, wait: pause };

const RETRIES = 5;
/** The answer to a question that was answered before: 304. */
const noBody: readonly Uint8Array[] = [];

/** What a publisher says while it is overloaded or restarted. */
const PASSING = new Set([429, 500, 502, 503, 504]);
/** No file of a source is longer, see `files.ts` of the connectors' parts. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Asks a publisher and, where it is overloaded, slow or breaks off, asks again up to five times.
 * @throws RegisterFileError `SOURCE_UNREACHABLE`, `SOURCE_REFUSED`, `TRUNCATED` or `FILE_TOO_LARGE`. No message has more
 * of the address than host and path, because the rest may be a key.
 */
export async function ask(question: Question): Promise<Answer> {
  const patience = question.patience ?? patient;
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await attemptOnce(question, patience);
    if (!("again" in outcome)) return outcome;
    const wait = outcome.wait ?? patience.pauseMs * 2 ** attempt;
    if (attempt === RETRIES || wait > patience.longestPauseMs) throw outcome.again;
    await patience.wait(wait);
  }
}

/** An error that may pass, and how long the publisher wants to be left alone. */
interface Passing {
  readonly again: RegisterFileError;
  readonly wait?: number;
}

async function attemptOnce(question: Question, { answerMs }: Patience): Promise<Answer | Passing> {
  const signal = AbortSignal.timeout(answerMs);
  let response: Response;
  try {
    response = await fetch(question.address, requestOf(question, signal));
  } catch {
    const came = signal.aborted ? `no answer within ${answerMs / 1000} s` : "no connection";
    return { again: failure("SOURCE_UNREACHABLE", question.address, came) };
  }
  const { status, headers } = response;
  if (PASSING.has(status)) {
    await response.body?.cancel();
    const again = failure("SOURCE_UNREACHABLE", question.address, `status ${status}`);
    return { again, wait: retryAfter(headers.get("retry-after")) };
  }
  if (status !== 200 && status !== 304) {
    await response.body?.cancel();
    throw failure("SOURCE_REFUSED", question.address, `status ${status}`);
  }
  return readAnswer(question.address, response, signal);
}

function requestOf({ headers, json, followsRedirects = false }: Question, signal: AbortSignal): RequestInit {
  return {
    signal,
    redirect: followsRedirects ? "follow" : "manual",
    headers: {
      "accept-encoding": "identity",
      "user-agent": "qogam",
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(json === undefined ? {} : { method: "POST", body: JSON.stringify(json) }),
  };
}

async function readAnswer(address: URL, response: Response, signal: AbortSignal): Promise<Answer | Passing> {
  const stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = response.body ?? noBody;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.byteLength;
      if (length > LARGEST) throw failure("FILE_TOO_LARGE", address, `more than ${LARGEST} bytes`);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof RegisterFileError) throw error;
    if (signal.aborted) {
      return { again: failure("SOURCE_UNREACHABLE", address, `${length} bytes and then silence`) };
    }
    return { again: failure("TRUNCATED", address, `the answer broke off after ${length} bytes`) };
  }
  return { status: response.status, headers: response.headers, body: Buffer.concat(parts) };
}

/** `Retry-After` in milliseconds: seconds, or a moment. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}

type FetchReason = RunReason | "TRUNCATED" | "FILE_TOO_LARGE" | "JSON_INVALID" | "ENVELOPE_MISMATCH";

/** "host/path: what came". */
export function failure(reason: FetchReason, { host, pathname }: URL, came: string): RegisterFileError {
  return new RegisterFileError(reason, `${host}${pathname}: ${came}`);
}
