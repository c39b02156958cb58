import * as vocabulary from "../../entities/social-services/social-service.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const SocialServiceKind = enumOf(vocabulary.SocialServiceKind);

export const SocialServiceKindFilter = enumFilter("SocialServiceKind", SocialServiceKind);
