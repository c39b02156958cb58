import { DialogueEvent } from "../../entities/civil-forums/dialogue-event.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const dialogueEventBinding: Binding = {
  type: "DialogueEvent",
  entity: DialogueEvent,
  roots: { dialogueEvents: { kind: "connection" } },
};
