import { vocabulary } from "../shared/vocabulary.ts";

const source = "Committee for Civil Society Affairs, report of spring 2023";

export const TrainingKind = vocabulary(
  "TrainingKind",
  "What kind of training is meant: a whole academy, or a part of one.",
  {
    ACADEMY: { kk: null, ru: "академия", en: "An academy as a whole, all its faculties and courses", source },
    FACULTY: { kk: null, ru: "факультет", en: "A faculty of the Academy of NGOs", source },
    COURSE: { kk: null, ru: "курс", en: "A course, of the Academy or of another provider", source },
  },
);
