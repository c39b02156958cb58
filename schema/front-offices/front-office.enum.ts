import * as vocabulary from "../../entities/front-offices/front-office.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const FrontOfficeKind = enumOf(vocabulary.FrontOfficeKind);

export const FrontOfficeKindFilter = enumFilter("FrontOfficeKind", FrontOfficeKind);
