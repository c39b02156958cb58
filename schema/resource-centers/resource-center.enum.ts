import * as vocabulary from "../../entities/resource-centers/resource-center.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const ResourceCenterLevel = enumOf(vocabulary.ResourceCenterLevel);

export const ResourceCenterLevelFilter = enumFilter("ResourceCenterLevel", ResourceCenterLevel);
