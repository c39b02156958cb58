import * as vocabulary from "../../entities/volunteers/volunteer-brand.vocabulary.ts";
import { enumOf } from "../shared/enum.ts";

export const MappingConfidence = enumOf(vocabulary.MappingConfidence);
