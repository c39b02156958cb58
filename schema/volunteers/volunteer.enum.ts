import * as vocabulary from "../../entities/volunteers/volunteer.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const VolunteerDirection = enumOf(vocabulary.VolunteerDirection);
export const VolunteerActivityType = enumOf(vocabulary.VolunteerActivityType);

export const VolunteerDirectionFilter = enumFilter("VolunteerDirection", VolunteerDirection);
export const VolunteerActivityTypeFilter = enumFilter("VolunteerActivityType", VolunteerActivityType);
