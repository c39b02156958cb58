import * as vocabulary from "../../entities/awards/award.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const AwardProgramme = enumOf(vocabulary.AwardProgramme);
export const LaureateKind = enumOf(vocabulary.LaureateKind);

export const AwardProgrammeFilter = enumFilter("AwardProgramme", AwardProgramme);
export const LaureateKindFilter = enumFilter("LaureateKind", LaureateKind);
