import { TrainingProgramme } from "../../entities/training/training-programme.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const trainingProgrammeBinding: Binding = {
  type: "TrainingProgramme",
  entity: TrainingProgramme,
  roots: { trainingProgrammes: { kind: "connection" } },
};
