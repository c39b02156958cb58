import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { PresenceFilter } from "../shared/presence.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { FigureQualifierFilter } from "./figure.enum.ts";

@NounFilter("PublishedFigure", "published figures")
export class PublishedFigureFilter {
  @Criterion(() => TextFilter, "By the code of what is measured.")
  readonly indicator?: object;

  @Criterion(() => TextFilter, "By what is measured in words, in any language.")
  readonly name?: object;

  @Criterion(() => DecimalFilter, "By value, in the figure's own unit.")
  readonly value?: object;

  @Criterion(() => FigureQualifierFilter, "By how exact it is called.")
  readonly qualifier?: object;

  @Criterion(() => TextFilter, "By unit.")
  readonly unit?: object;

  @Criterion(() => IntFilter, "By the year that it is about.")
  readonly year?: object;

  @Criterion(() => DateFilter, "By the first day of its period.")
  readonly periodStartsOn?: object;

  @Criterion(() => DateFilter, "By the last day of its period.")
  readonly periodEndsOn?: object;

  @Criterion(() => DateFilter, "By the day on which it is true.")
  readonly asOf?: object;

  @Criterion(() => TextFilter, "By the code of the document that states it.")
  readonly document?: object;

  @Criterion(() => TextFilter, "By the words of the sentence that states it.")
  readonly quotation?: object;

  @Criterion(() => PresenceFilter, "By whether it disagrees with another, or with what is known.")
  readonly disagreements?: object;

  @Criterion(() => BooleanFilter, "By whether the registers can answer it.")
  readonly isComputed?: object;
}
