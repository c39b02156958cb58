import * as vocabulary from "../../entities/ngo-reports/ngo-report.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const ReportStatus = enumOf(vocabulary.ReportStatus);
export const VerificationStatus = enumOf(vocabulary.VerificationStatus);
export const FundingSource = enumOf(vocabulary.FundingSource);

export const ReportStatusFilter = enumFilter("ReportStatus", ReportStatus);
export const VerificationStatusFilter = enumFilter("VerificationStatus", VerificationStatus);
export const FundingSourceFilter = enumFilter("FundingSource", FundingSource);
