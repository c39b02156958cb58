import * as vocabulary from "../../entities/sources/change.vocabulary.ts";
import { enumOf } from "../shared/enum.ts";

export const ChangeKind = enumOf(vocabulary.ChangeKind);
