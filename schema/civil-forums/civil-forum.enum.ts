import * as vocabulary from "../../entities/civil-forums/civil-forum.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const CivilForumStatus = enumOf(vocabulary.CivilForumStatus);
export const ActionPlanItemStatus = enumOf(vocabulary.ActionPlanItemStatus);
export const DialogueEventKind = enumOf(vocabulary.DialogueEventKind);

export const CivilForumStatusFilter = enumFilter("CivilForumStatus", CivilForumStatus);
export const ActionPlanItemStatusFilter = enumFilter("ActionPlanItemStatus", ActionPlanItemStatus);
export const DialogueEventKindFilter = enumFilter("DialogueEventKind", DialogueEventKind);
