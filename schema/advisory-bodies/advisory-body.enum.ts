import * as vocabulary from "../../entities/advisory-bodies/advisory-body.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const AdvisoryBodyKind = enumOf(vocabulary.AdvisoryBodyKind);

export const AdvisoryBodyKindFilter = enumFilter("AdvisoryBodyKind", AdvisoryBodyKind);
