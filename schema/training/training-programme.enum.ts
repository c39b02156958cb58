import * as vocabulary from "../../entities/training/training-programme.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const TrainingKind = enumOf(vocabulary.TrainingKind);

export const TrainingKindFilter = enumFilter("TrainingKind", TrainingKind);
