import { createHash } from "node:crypto";

import { ByteBoundedMap } from "./byte-bounded-map.ts";
import { SharedWork } from "./shared-work.ts";
import type { Signal } from "./signal.ts";

/** The data of an answer as JSON text. */
export interface Answer {
  readonly json: string;
  /** The mark of the revision that it shows; undefined where something else decides it too. */
  readonly mark?: string | undefined;
}

export interface KeptAnswer {
  readonly json: string;
  readonly etag: string;
}

export interface KeptAnswersOptions {
  /** With 0 nothing is kept, and nothing shared. */
  readonly bytes: number;
  /** The mark of the newest revision; undefined where nobody knows it. */
  readonly current: () => string | undefined;
}

/** The tag of an answer, which begins with the mark of its revision. */
export function entityTag(mark: string, json: string): string {
  return `"${mark}.${createHash("sha256").update(json).digest("base64url").slice(0, 22)}"`;
}

/** Whether what has this tag is of the revision with this mark. */
export const isOfMark = (etag: string, mark: string | undefined): boolean =>
  mark !== undefined && etag.startsWith(`"${mark}.`);

/** Answers of the revision that is published now. Equal questions that come together are answered together. */
export class KeptAnswers {
  readonly #kept: ByteBoundedMap<KeptAnswer>;
  readonly #flights = new SharedWork<Answer | KeptAnswer>();
  readonly #current: () => string | undefined;

  constructor({ bytes, current }: KeptAnswersOptions) {
    this.#current = bytes > 0 ? current : () => undefined;
    this.#kept = new ByteBoundedMap(bytes);
  }

  /** What is kept under this key, else what the work gives, done once for all who ask together. */
  async answer(
    key: string,
    signal: Signal,
    work: (signal: Signal) => Promise<Answer>,
  ): Promise<Answer | KeptAnswer> {
    const mark = this.#current();
    if (mark === undefined) return work(signal);
    const kept = this.#kept.get(key);
    if (kept && isOfMark(kept.etag, mark)) return kept;
    return this.#flights.join(`${mark} ${key}`, signal, async (ending) =>
      this.#keep(key, await work(ending)),
    );
  }

  #keep(key: string, answer: Answer): Answer | KeptAnswer {
    const { json, mark } = answer;
    if (mark === undefined || mark !== this.#current()) return answer;
    const kept = { json, etag: entityTag(mark, json) };
    this.#kept.set(key, kept, json.length * 2);
    return kept;
  }
}
