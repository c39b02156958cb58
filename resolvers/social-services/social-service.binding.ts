import { SocialService } from "../../entities/social-services/social-service.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const socialServiceBinding: Binding = {
  type: "SocialService",
  entity: SocialService,
  roots: { socialServices: { kind: "connection" } },
};
