import { connection, type Connection } from "../shared/connection.ts";
import { CivilForum } from "./civil-forum.type.ts";

export const CivilForumConnection = connection("CivilForum", {
  plural: "civil forums",
  node: () => CivilForum,
  summary: {
    groups: { STATUS: "state" },
  },
});
export type CivilForumConnection = Connection<CivilForum>;
