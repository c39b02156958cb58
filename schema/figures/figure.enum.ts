import * as vocabulary from "../../entities/figures/figure.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const FigureQualifier = enumOf(vocabulary.FigureQualifier);

export const FigureQualifierFilter = enumFilter("FigureQualifier", FigureQualifier);
