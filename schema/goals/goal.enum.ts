import * as vocabulary from "../../entities/goals/goal.vocabulary.ts";
import { enumOf } from "../shared/enum.ts";

export const GoalAssigner = enumOf(vocabulary.GoalAssigner);
