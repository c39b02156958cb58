import * as vocabulary from "../../entities/regions/territory.vocabulary.ts";
import { enumOf } from "../shared/enum.ts";

export const TerritoryLevel = enumOf(vocabulary.TerritoryLevel);
