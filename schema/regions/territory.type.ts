import { Field, Int } from "type-graphql";

import type { Territory as TerritoryEntity } from "../../entities/regions/territory.entity.ts";
import { AdvisoryBodyConnection } from "../advisory-bodies/advisory-body.connection.ts";
import { AdvisoryBodiesPage } from "../advisory-bodies/advisory-body.page.ts";
import { DialogueEventConnection } from "../civil-forums/dialogue-event.connection.ts";
import { DialogueEventsPage } from "../civil-forums/dialogue-event.page.ts";
import { FrontOfficeConnection } from "../front-offices/front-office.connection.ts";
import { FrontOfficesPage } from "../front-offices/front-office.page.ts";
import { GrantConnection } from "../grants/grant.connection.ts";
import { GrantsPage } from "../grants/grant.page.ts";
import { OrganizationConnection } from "../organizations/organization.connection.ts";
import { OrganizationsPage } from "../organizations/organization.page.ts";
import { PublicControlEventConnection } from "../public-councils/public-control-event.connection.ts";
import { PublicControlEventsPage } from "../public-councils/public-control-event.page.ts";
import { PublicCouncilConnection } from "../public-councils/public-council.connection.ts";
import { PublicCouncilsPage } from "../public-councils/public-council.page.ts";
import { ResourceCenterConnection } from "../resource-centers/resource-center.connection.ts";
import { ResourceCentersPage } from "../resource-centers/resource-center.page.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Implementing } from "../shared/implementing.ts";
import { KATO } from "../shared/kato.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { SmallGrantConnection } from "../small-grants/small-grant.connection.ts";
import { SmallGrantsPage } from "../small-grants/small-grant.page.ts";
import { SocialOrderConnection } from "../social-orders/social-order.connection.ts";
import { SocialOrdersPage } from "../social-orders/social-order.page.ts";
import { SocialServiceConnection } from "../social-services/social-service.connection.ts";
import { SocialServicesPage } from "../social-services/social-service.page.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { StrategicPartnershipConnection } from "../strategic-partnerships/strategic-partnership.connection.ts";
import { StrategicPartnershipsPage } from "../strategic-partnerships/strategic-partnership.page.ts";
import { VolunteerStatistic } from "../volunteers/volunteer-statistic.type.ts";
import { TerritoryLevel } from "./territory.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A territory of the administrative division (state classifier NK RK 11): 20 regions, 209 districts and cities, 19 city districts.",
)
export class Territory implements Pick<
  TerritoryEntity,
  "kato" | "level" | "isoCode" | "population" | "populationYear"
> {
  @Field(() => KATO, { description: "Its code in the classifier." })
  readonly kato!: string;

  @Field(() => LocalizedText, { description: "Its official name." })
  readonly name!: LocalizedText;

  @Field(() => TerritoryLevel, { description: "Its step in the division." })
  readonly level!: keyof typeof TerritoryLevel;

  @Field(() => Territory, {
    nullable: true,
    description:
      "The territory it belongs to, as the classifier says; null for a region. Zeroing a code's tail does not always find it.",
  })
  readonly parent!: Territory | null;

  @BoundedList(() => Territory, 30, "The territories directly below, by code")
  readonly children!: readonly Territory[];

  @Field(() => String, { nullable: true, description: "ISO 3166-2 code, such as KZ-75; regions only." })
  readonly isoCode!: string | null;

  @Field(() => Int, { nullable: true, description: "Inhabitants, by the Bureau of National Statistics." })
  readonly population!: number | null;

  @Field(() => Int, { nullable: true, description: "The year of that count." })
  readonly populationYear!: number | null;

  @Relation(
    () => OrganizationConnection,
    () => OrganizationsPage,
    "Organizations registered exactly here; `territory: { within }` in a filter of Query.organizations counts what lies below too.",
  )
  readonly organizations!: OrganizationConnection;

  @Relation(
    () => SocialOrderConnection,
    () => SocialOrdersPage,
    "Social orders that are carried out exactly here.",
  )
  readonly socialOrders!: SocialOrderConnection;

  @Relation(() => GrantConnection, () => GrantsPage, "Grants whose projects are carried out exactly here.")
  readonly grants!: GrantConnection;

  @Relation(
    () => StrategicPartnershipConnection,
    () => StrategicPartnershipsPage,
    "Strategic partnerships that are carried out exactly here.",
  )
  readonly strategicPartnerships!: StrategicPartnershipConnection;

  @Relation(
    () => SmallGrantConnection,
    () => SmallGrantsPage,
    "Small grants that are carried out exactly here; those of people are known by region alone.",
  )
  readonly smallGrants!: SmallGrantConnection;

  @Relation(
    () => PublicCouncilConnection,
    () => PublicCouncilsPage,
    "Public councils that work for this territory.",
  )
  readonly publicCouncils!: PublicCouncilConnection;

  @Relation(
    () => ResourceCenterConnection,
    () => ResourceCentersPage,
    "Resource centers that work for exactly this place.",
  )
  readonly resourceCenters!: ResourceCenterConnection;

  @Relation(
    () => FrontOfficeConnection,
    () => FrontOfficesPage,
    "Front offices of volunteers that work for exactly this region.",
  )
  readonly frontOffices!: FrontOfficeConnection;

  @Relation(
    () => SocialServiceConnection,
    () => SocialServicesPage,
    "Social services created by grants that work for exactly this place.",
  )
  readonly socialServices!: SocialServiceConnection;

  @Relation(
    () => PublicControlEventConnection,
    () => PublicControlEventsPage,
    "Events of public control that were about exactly this territory.",
  )
  readonly publicControlEvents!: PublicControlEventConnection;

  @Relation(
    () => AdvisoryBodyConnection,
    () => AdvisoryBodiesPage,
    "Advisory bodies other than public councils that work for this territory.",
  )
  readonly advisoryBodies!: AdvisoryBodyConnection;

  @Relation(
    () => DialogueEventConnection,
    () => DialogueEventsPage,
    "Meetings of civil society and the state that were held exactly here.",
  )
  readonly dialogueEvents!: DialogueEventConnection;

  @BoundedList(() => VolunteerStatistic, 50, "Published volunteer figures of the territory, one a year")
  readonly volunteerStatistics!: readonly VolunteerStatistic[];
}
