import type { RowProblem } from "./connectors/connector.ts";

/** How often each note is made. */
export class NoteCount {
  readonly #counts = new Map<string, number>();

  add(notes: readonly RowProblem[]): void {
    for (const { reason } of notes) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
  }

  /** The most frequent first. */
  all(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([, one], [, other]) => other - one));
  }
}
