import type { ClientBase } from "pg";

const CHANNEL = "qogam_revision";
export const LISTEN = `listen ${CHANNEL}`;

/** Gets the mark of a revision. */
type Hear = (mark: string) => void;

/**
 * What the database tells of new revisions, over every connection that is open: the connection that publishes
 * hears it before its own commit returns.
 */
export class Notices {
  readonly #hearers = new Set<Hear>();

  /** Returns what ends the hearing. */
  hear(hear: Hear): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** Makes a connection that was just opened listen. */
  async listen(client: ClientBase): Promise<void> {
    client.on("notification", ({ channel, payload }) => {
      if (channel === CHANNEL) for (const hear of this.#hearers) hear(payload ?? "");
    });
    await client.query(LISTEN);
  }
}
