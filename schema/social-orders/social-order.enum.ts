import * as vocabulary from "../../entities/social-orders/social-order.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const AdministrationLevel = enumOf(vocabulary.AdministrationLevel);
export const AdministrationLevelFilter = enumFilter("AdministrationLevel", AdministrationLevel);
