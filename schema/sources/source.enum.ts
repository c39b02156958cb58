import * as vocabulary from "../../entities/sources/source.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const SourceKind = enumOf(vocabulary.SourceKind);
export const Delivery = enumOf(vocabulary.Delivery);
export const Difference = enumOf(vocabulary.Difference);
export const FreshnessVerdict = enumOf(vocabulary.FreshnessVerdict);
export const RunStatus = enumOf(vocabulary.RunStatus);

export const RunStatusFilter = enumFilter("RunStatus", RunStatus);
