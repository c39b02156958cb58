import { VolunteerStatistic } from "../../entities/volunteers/volunteer-statistic.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const volunteerStatisticBinding: Binding = { type: "VolunteerStatistic", entity: VolunteerStatistic };
