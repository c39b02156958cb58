import { ClientGoneError, DeadlineError } from "../errors.ts";

/** How long one request may take, and whether anybody still waits for it. */
export interface Deadline {
  /** Aborts with a `DeadlineError` or a `ClientGoneError`. */
  readonly signal: AbortSignal;
  /** Rejects with the `DeadlineError` if the request still runs `patience` after it should have stopped. */
  readonly overrun: Promise<never>;
  clientGone(): void;
  end(): void;
}

/** What cancelling a statement may take before the request is answered without waiting for it, in milliseconds. */
const PATIENCE = 300;

export function startDeadline(milliseconds: number, patience = PATIENCE): Deadline {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  let timer = setTimeout(() => {
    controller.abort(new DeadlineError(milliseconds));
    timer = setTimeout(() => reject(controller.signal.reason), patience);
  }, milliseconds);
  return {
    signal: controller.signal,
    overrun: promise,
    clientGone: () => controller.abort(new ClientGoneError()),
    end: () => clearTimeout(timer),
  };
}
