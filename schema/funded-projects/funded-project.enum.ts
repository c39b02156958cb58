import * as vocabulary from "../../entities/funded-projects/funded-project.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const FundingInstrument = enumOf(vocabulary.FundingInstrument);
export const ProjectStatus = enumOf(vocabulary.ProjectStatus);
export const StageStatus = enumOf(vocabulary.StageStatus);

export const FundingInstrumentFilter = enumFilter("FundingInstrument", FundingInstrument);
export const ProjectStatusFilter = enumFilter("ProjectStatus", ProjectStatus);
