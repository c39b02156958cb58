import { ActionPlanItemListFilter } from "../civil-forums/action-plan-item.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import {
  PolicyDocumentKindFilter,
  PolicyDocumentStatusFilter,
  PolicyIssuerFilter,
  RegulatedSubjectFilter,
} from "./policy-document.enum.ts";

@NounFilter("PolicyDocument", "policy documents")
export class PolicyDocumentFilter {
  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => TextFilter, 'By number, such as "36-III".')
  readonly number?: object;

  @Criterion(() => PolicyDocumentKindFilter, "By what it is.")
  readonly kind?: object;

  @Criterion(() => PolicyDocumentStatusFilter, "By how far it has come.")
  readonly status?: object;

  @Criterion(() => PolicyIssuerFilter, "By who adopted it.")
  readonly issuer?: object;

  @Criterion(() => DateFilter, "By the day of its adoption; a month or a year counts as its first day.")
  readonly adoptedOn?: object;

  @Criterion(() => IntFilter, "By the first year of its period.")
  readonly startYear?: object;

  @Criterion(() => IntFilter, "By the last year of its period.")
  readonly endYear?: object;

  @Criterion(() => RegulatedSubjectFilter, "By what it regulates.")
  readonly regulates?: object;

  @Criterion(() => SphereFilter, "By the spheres that it names.")
  readonly sphere?: object;

  @Criterion(() => PolicyDocumentFilter, "By the document that it carries out.")
  readonly basis?: object;

  @Criterion(() => ActionPlanItemListFilter, "By its measures.")
  readonly actionPlanItems?: object;

  @Criterion(() => PolicyDocumentListFilter, "By the laws that it changes.")
  readonly amends?: object;
}

const PolicyDocumentListFilter = listFilter("PolicyDocument", "policy documents", () => PolicyDocumentFilter);
