import * as vocabulary from "../../entities/charities/charity.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const CharityBasis = enumOf(vocabulary.CharityBasis);
export const CharityForm = enumOf(vocabulary.CharityForm);

export const CharityBasisFilter = enumFilter("CharityBasis", CharityBasis);
export const CharityFormFilter = enumFilter("CharityForm", CharityForm);
