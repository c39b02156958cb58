import * as vocabulary from "../../entities/small-grants/small-grant.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const RecipientKind = enumOf(vocabulary.RecipientKind);

export const RecipientKindFilter = enumFilter("RecipientKind", RecipientKind);
