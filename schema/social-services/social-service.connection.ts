import { connection, type Connection } from "../shared/connection.ts";
import { SocialService } from "./social-service.type.ts";

export const SocialServiceConnection = connection("SocialService", {
  plural: "social services",
  node: () => SocialService,
  summary: {
    groups: {
      KIND: "kind",
      REGION: "region",
      GRANT: "grant that created it",
    },
  },
});
export type SocialServiceConnection = Connection<SocialService>;
