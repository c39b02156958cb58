import { connection, type Connection } from "../shared/connection.ts";
import { TrainingProgramme } from "./training-programme.type.ts";

export const TrainingProgrammeConnection = connection("TrainingProgramme", {
  plural: "training programmes",
  node: () => TrainingProgramme,
  summary: {
    groups: {
      KIND: "kind",
      YEAR: "year",
      PROVIDER: "organization that gives it",
    },
  },
});
export type TrainingProgrammeConnection = Connection<TrainingProgramme>;
