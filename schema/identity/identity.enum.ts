import * as vocabulary from "../../entities/identity/identity.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const IdentityVerdict = enumOf(vocabulary.IdentityVerdict);
export const MatchOutcome = enumOf(vocabulary.MatchOutcome);
export const MatchMethod = enumOf(vocabulary.MatchMethod);

export const IdentityVerdictFilter = enumFilter("IdentityVerdict", IdentityVerdict);
export const MatchMethodFilter = enumFilter("MatchMethod", MatchMethod);
export const MatchOutcomeFilter = enumFilter("MatchOutcome", MatchOutcome);
