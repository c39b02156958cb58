import * as vocabulary from "../../entities/public-councils/public-council.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const CouncilLevel = enumOf(vocabulary.CouncilLevel);
export const ConvocationStatus = enumOf(vocabulary.ConvocationStatus);
export const CouncilSide = enumOf(vocabulary.CouncilSide);
export const CouncilRole = enumOf(vocabulary.CouncilRole);

export const CouncilLevelFilter = enumFilter("CouncilLevel", CouncilLevel);
export const ConvocationStatusFilter = enumFilter("ConvocationStatus", ConvocationStatus);
export const CouncilSideFilter = enumFilter("CouncilSide", CouncilSide);
export const CouncilRoleFilter = enumFilter("CouncilRole", CouncilRole);
