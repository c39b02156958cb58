import { Field, Float, Int } from "type-graphql";

import type { PublicCouncil as PublicCouncilEntity } from "../../entities/public-councils/public-council.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { Searchable } from "../search/searchable.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { CouncilMeetingConnection } from "./council-meeting.connection.ts";
import { CouncilMeetingsPage } from "./council-meeting.page.ts";
import { CouncilMembershipConnection } from "./council-membership.connection.ts";
import { CouncilMembershipsPage } from "./council-membership.page.ts";
import { CouncilReportConnection } from "./council-report.connection.ts";
import { CouncilReportsPage } from "./council-report.page.ts";
import { CouncilRule } from "./council-work.enum.ts";
import { DraftActReviewConnection } from "./draft-act-review.connection.ts";
import { DraftActReviewsPage } from "./draft-act-review.page.ts";
import { LegalCheck } from "./legal-check.type.ts";
import { PublicControlEventConnection } from "./public-control-event.connection.ts";
import { PublicControlEventsPage } from "./public-control-event.page.ts";
import { ConvocationStatus, CouncilLevel } from "./public-council.enum.ts";

@Implementing(
  () => [Node, Recorded, Searchable],
  "One convocation of a public council, which advises a state body for three years (law 383-V). Two convocations of one council are two of these.",
)
export class PublicCouncil implements Pick<
  PublicCouncilEntity,
  "level" | "convocation" | "termStartsOn" | "termEndsOn" | "status"
> {
  @Field(() => LocalizedText, { description: "The name of the council." })
  readonly name!: LocalizedText;

  @Field(() => CouncilLevel, { description: "The level at which it works." })
  readonly level!: keyof typeof CouncilLevel;

  @Field(() => Organization, {
    nullable: true,
    description: "The body that it advises; null where only the territory is known.",
  })
  readonly stateBody!: Organization | null;

  @Field(() => Territory, {
    nullable: true,
    description: "The territory it works for; null for the republican and quasi-state levels.",
  })
  readonly territory!: Territory | null;

  @Field(() => Int, { description: "The number of the convocation, from 1." })
  readonly convocation!: number;

  @Field(() => Date, { nullable: true, description: "The first day of the convocation." })
  readonly termStartsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day of the convocation." })
  readonly termEndsOn!: string | null;

  @Field(() => ConvocationStatus, { description: "The state of the convocation." })
  readonly status!: keyof typeof ConvocationStatus;

  @Relation(
    () => CouncilMembershipConnection,
    () => CouncilMembershipsPage,
    "Its seats, those that ended included.",
  )
  readonly memberships!: CouncilMembershipConnection;

  @Relation(() => CouncilMeetingConnection, () => CouncilMeetingsPage, "Its meetings.")
  readonly meetings!: CouncilMeetingConnection;

  @Relation(
    () => DraftActReviewConnection,
    () => DraftActReviewsPage,
    "Drafts of legal acts that it reviewed, with the body's answers.",
  )
  readonly draftActReviews!: DraftActReviewConnection;

  @Relation(
    () => PublicControlEventConnection,
    () => PublicControlEventsPage,
    "Hearings, monitorings, expertise, discussions and reports by which it looked at the work of bodies.",
  )
  readonly controlEvents!: PublicControlEventConnection;

  @Relation(() => CouncilReportConnection, () => CouncilReportsPage, "Its yearly reports.")
  readonly reports!: CouncilReportConnection;

  @BoundedList(
    () => LegalCheck,
    Object.keys(CouncilRule).length,
    "Rules of the law held against this council; a rule that the law does not set for its level, or that no register lets judge, is left out",
  )
  readonly legalChecks!: readonly LegalCheck[];

  @Field(() => Float, {
    nullable: true,
    description:
      "Percent of seated members who stand for civil society, with one decimal; ended seats and the secretary, who is no member, do not count. The law wants at least two thirds. Null for a council without members.",
  })
  readonly civilSocietyShare!: number | null;
}
