import { ClientGoneError, DeadlineError } from "../errors.ts";
import { Ending, type Signal } from "./signal.ts";

/** What cancelling a statement may take before the request is answered without waiting for it, in milliseconds. */
const PATIENCE_MS = 300;

/** How long one request may take, and whether anybody still waits for it. */
export class Deadline {
  readonly #ending = new Ending();
  #overrun: (reason: unknown) => void = () => undefined;
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number, patience = PATIENCE_MS) {
    this.#timer = setTimeout(() => this.#pass(milliseconds, patience), milliseconds);
  }

  /** Fires with a `DeadlineError` or a `ClientGoneError`. */
  get signal(): Signal {
    return this.#ending;
  }

  /** What the work gives; rejects with the `DeadlineError` where it still runs `patience` after it should have stopped. */
  limit<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#overrun = reject;
      work.then(resolve, reject);
    });
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
