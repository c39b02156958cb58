import { Ending, type Signal } from "./signal.ts";

/** Work that several wait for. */
interface Flight<Outcome> {
  readonly outcome: Promise<Outcome>;
  readonly ending: Ending;
  waiting: number;
}

/** Does the same work once for all who ask for it at the same time. */
export class SharedWork<Outcome> {
  readonly #flights = new Map<string, Flight<Outcome>>();

  /**
   * The outcome of the work under this key, which is begun if nobody does it. Whoever's signal fires is told so at
   * once and leaves the others waiting; the last one to leave ends the work.
   */
  join(key: string, signal: Signal, work: (signal: Signal) => Promise<Outcome>): Promise<Outcome> {
    signal.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#begin(key, work);
    flight.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        this.#leave(key, flight, signal);
      };
      signal.addEventListener("abort", leave, { once: true });
      void flight.outcome.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  #begin(key: string, work: (signal: Signal) => Promise<Outcome>): Flight<Outcome> {
    const ending = new Ending();
    const outcome = work(ending).finally(() => this.#forget(key, flight));
    const flight: Flight<Outcome> = { outcome, ending, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #leave(key: string, flight: Flight<Outcome>, { reason }: Signal): void {
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    this.#forget(key, flight);
    flight.ending.abort(reason);
  }

  #forget(key: string, flight: Flight<Outcome>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
