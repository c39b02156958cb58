type Arguments = Readonly<Record<string, unknown>>;

/** A field that depends on its arguments. */
export type Answer = (args: Arguments) => unknown;

/** An object that no statement gives: its fields are read by name, not by response key, and functions get arguments. */
export class Value {
  readonly #answers: Readonly<Record<string, unknown>>;

  constructor(answers: Readonly<Record<string, unknown>>) {
    this.#answers = answers;
  }

  answer(field: string, args: Arguments): unknown {
    const value = this.#answers[field];
    return typeof value === "function" ? (value as Answer)(args) : value;
  }
}
