import { chosen, type Question } from "../question.ts";

/** The organization that is found in the most registers. */
const inMostRegisters = `
  select bin
  from register.organization
  where bin is not null
  order by num_nonnulls(
    (select 1 from register."grant" where implementer_id = organization.id limit 1),
    (select 1 from register.social_order where implementer_id = organization.id limit 1),
    (select 1 from register.council_membership where on_behalf_of_id = organization.id limit 1),
    (select 1 from register.charity where organization_id = organization.id),
    (select 1 from register.volunteer_organization where organization_id = organization.id)
  ) desc, id
  limit 1`;

export const organization: Question = {
  name: "organization",
  letter: "a",
  title: "one organization with what five other registers know about it",
  choose: (database) => chosen(database, inMostRegisters),
};
