import { connection, type Connection } from "../shared/connection.ts";
import { DialogueEvent } from "./dialogue-event.type.ts";

export const DialogueEventConnection = connection("DialogueEvent", {
  plural: "events of dialogue",
  node: () => DialogueEvent,
  summary: {
    groups: {
      KIND: "kind",
    },
  },
});
export type DialogueEventConnection = Connection<DialogueEvent>;
