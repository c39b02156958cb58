import { Field } from "type-graphql";

import type { Grant as GrantEntity } from "../../entities/grants/grant.entity.ts";
import { FundedProject } from "../funded-projects/funded-project.type.ts";
import { Organization } from "../organizations/organization.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { SmallGrantConnection } from "../small-grants/small-grant.connection.ts";
import { SmallGrantsPage } from "../small-grants/small-grant.page.ts";
import { SocialServiceConnection } from "../social-services/social-service.connection.ts";
import { SocialServicesPage } from "../social-services/social-service.page.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { GrantEffectiveness } from "./grant-effectiveness.type.ts";
import { FundingKind, GrantTerm } from "./grant.enum.ts";
import { ResultIndicator } from "./result-indicator.type.ts";

@Implementing(
  () => [Node, Recorded, FundedProject],
  "A grant that the operator gave to an NGO after a competition (law 36-III, articles 6-1 and 6-2).",
)
export class Grant implements Pick<GrantEntity, "number" | "term" | "fundingKind"> {
  @Field(() => String, { description: "The number of its contract with the operator; unique." })
  readonly number!: string;

  @Field(() => GrantTerm, { description: "Its term, as declared; the law bounds the amount by it." })
  readonly term!: keyof typeof GrantTerm;

  @Field(() => FundingKind, { description: "Whether a budget pays it." })
  readonly fundingKind!: keyof typeof FundingKind;

  @Field(() => Organization, {
    nullable: true,
    description: "The operator that ran the competition and watches the project.",
  })
  readonly operator!: Organization | null;

  @Field(() => LocalizedText, { nullable: true, description: "The direction in the year's plan of grants." })
  readonly direction!: LocalizedText | null;

  @BoundedList(() => ResultIndicator, 20, "What it promised and reached, in the order of the contract")
  readonly results!: readonly ResultIndicator[];

  @Relation(
    () => SocialServiceConnection,
    () => SocialServicesPage,
    "Social services and centers that its project created.",
  )
  readonly socialServices!: SocialServiceConnection;

  @Field(() => GrantEffectiveness, {
    nullable: true,
    description: "How well it did; null until it is assessed.",
  })
  readonly effectiveness!: GrantEffectiveness | null;

  @Relation(() => SmallGrantConnection, () => SmallGrantsPage, "What its recipient gave on as small grants.")
  readonly smallGrants!: SmallGrantConnection;
}
