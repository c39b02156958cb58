/** Gives messages of PostgreSQL's protocol to an engine, which answers through the options. */
export type Take<Options> = (message: Uint8Array, options: Options) => Promise<void>;

/** Parse, Bind, Describe, Execute and Close, which nobody answers before the message that ends their row. */
const unanswered = new Set(Array.from("PBDEC", (letter) => letter.charCodeAt(0)));

/** A connection begins with the length of its first message, and no length is so large that its first byte is not 0. */
const BEGINNING = 0;

/**
 * Holds messages back until one comes that asks for their answers, and gives them on as one: each one costs an entry into
 * the engine and a packet of its own otherwise.
 */
export function joined<Options>(take: Take<Options>): Take<Options> {
  let held: Uint8Array[] = [];
  return (message, options) => {
    if (message[0] === BEGINNING) held = [];
    held.push(message);
    if (unanswered.has(message[0] ?? BEGINNING)) return Promise.resolve();
    const whole = Buffer.concat(held);
    held = [];
    return take(whole, options);
  };
}
