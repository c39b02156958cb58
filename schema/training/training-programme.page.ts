import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { TrainingProgrammeFilter } from "./training-programme.filter.ts";

const TrainingProgrammeOrder = orderEnum("TrainingProgramme", {
  YEAR: "year",
  TRAINED: "number of people trained",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const TrainingProgrammesPage = page(
  "training programmes",
  () => TrainingProgrammeFilter,
  () => TrainingProgrammeOrder,
);
