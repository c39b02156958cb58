import { ClientGoneError, DeadlineError } from "../errors.ts";
import { Ending, type Signal } from "./signal.ts";

/** What cancelling a statement may take before the request is answered without waiting for it, in milliseconds. */
const PATIENCE_MS = 300;

/** How long one request may take, and whether anybody still waits for it. */
export class Deadline {
  /** Rejects with the `DeadlineError` if the request still runs `patience` after it should have stopped. */
  readonly overrun: Promise<never>;
  readonly #ending = new Ending();
  readonly #overrun: (reason: unknown) => void;
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number, patience = PATIENCE_MS) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.overrun = promise;
    this.#overrun = reject;
    this.#timer = setTimeout(() => this.#pass(milliseconds, patience), milliseconds);
  }

  /** Fires with a `DeadlineError` or a `ClientGoneError`. */
  get signal(): Signal {
    return this.#ending;
  }

  clientGone(): void {
    this.#ending.abort(new ClientGoneError());
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #pass(milliseconds: number, patience: number): void {
    this.#ending.abort(new DeadlineError(milliseconds));
    this.#timer = setTimeout(() => this.#overrun(this.#ending.reason), patience);
  }
}
