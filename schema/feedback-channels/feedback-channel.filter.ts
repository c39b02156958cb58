import { AdvisoryBodyFilter } from "../advisory-bodies/advisory-body.filter.ts";
import { PolicyDocumentFilter } from "../policy-documents/policy-document.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { FeedbackChannelKindFilter } from "./feedback-channel.enum.ts";

@NounFilter("FeedbackChannel", "feedback channels")
export class FeedbackChannelFilter {
  @Criterion(() => FeedbackChannelKindFilter, "By what people send through it.")
  readonly kind?: object;

  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => DateFilter, "By the day since which it is open.")
  readonly since?: object;

  @Criterion(() => PolicyDocumentFilter, "By the act that gives its rules.")
  readonly legalBasis?: object;

  @Criterion(() => AdvisoryBodyFilter, "By the advisory body that it serves.")
  readonly advisoryBody?: object;
}
