import * as vocabulary from "../../entities/register-conflicts/register-conflict.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const ConflictKind = enumOf(vocabulary.ConflictKind);
export const ConflictState = enumOf(vocabulary.ConflictState);

export const ConflictKindFilter = enumFilter("ConflictKind", ConflictKind);
export const ConflictStateFilter = enumFilter("ConflictState", ConflictState);
