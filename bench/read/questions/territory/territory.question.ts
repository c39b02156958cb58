import { chosen, type Question } from "../question.ts";

/** The territory whose first twenty organizations are found in the most registers. */
const busiest = `
  with numbered as (
    select id, territory_kato as territory, row_number() over (partition by territory_kato order by id) as place
    from register.organization
    where territory_kato is not null
  ), asked as (
    select territory, registers
    from numbered,
      lateral (select num_nonnulls(
        (select 1 from register."grant" where implementer_id = numbered.id limit 1),
        (select 1 from register.social_order where implementer_id = numbered.id limit 1),
        (select 1 from register.council_membership where on_behalf_of_id = numbered.id limit 1),
        (select 1 from register.charity where organization_id = numbered.id),
        (select 1 from register.volunteer_organization where organization_id = numbered.id)
      ) as registers)
    where place <= 20
  )
  select territory
  from asked
  group by territory
  having count(*) = 20
  order by count(*) filter (where registers > 0) desc, sum(registers) desc, territory
  limit 1`;

/** Twenty organizations of a territory with what five other registers know about them. */
export const territory: Question = {
  name: "territory",
  letter: "b",
  title: "20 organizations of a territory with what five other registers know about them",
  choose: (database) => chosen(database, busiest),
};
