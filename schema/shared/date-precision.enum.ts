import * as vocabulary from "../../entities/shared/date-precision.vocabulary.ts";
import { enumOf } from "./enum.ts";

export const DatePrecision = enumOf(vocabulary.DatePrecision);
