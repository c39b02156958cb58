import * as vocabulary from "../../entities/grants/grant.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const GrantTerm = enumOf(vocabulary.GrantTerm);
export const FundingKind = enumOf(vocabulary.FundingKind);

export const GrantTermFilter = enumFilter("GrantTerm", GrantTerm);
export const FundingKindFilter = enumFilter("FundingKind", FundingKind);
