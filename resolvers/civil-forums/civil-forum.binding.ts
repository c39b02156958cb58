import { CivilForum } from "../../entities/civil-forums/civil-forum.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const civilForumBinding: Binding = {
  type: "CivilForum",
  entity: CivilForum,
  roots: { civilForums: { kind: "connection" } },
  fields: {
    sessions: worded("sessions"),
    reach: worded("reach"),
    participants: worded("participants"),
    regionalForums: worded("regionalForums"),
    sectorMeetings: worded("sectorMeetings"),
    publishedRecommendations: worded("publishedRecommendations"),
  },
};

/** A published count with its qualifier. */
function worded(property: string) {
  return { embedded: { value: property, qualifier: `${property}Qualifier` } };
}
