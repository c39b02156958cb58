select json_build_object('data', json_build_object('organization', to_json(answer)))::text as answer
from (
  select
    organization.id,
    organization.bin,
    organization.name_ru as "nameRu",
    organization.registry_status as "registryStatus",
    (
      select coalesce(json_agg(item), '[]')
      from (
        select number, year, status, amount::text as amount
        from register."grant"
        where implementer_id = organization.id
        order by id
        limit 5
      ) item
    ) as "grants",
    (
      select coalesce(json_agg(item), '[]')
      from (
        select contract_number as "contractNumber", year, status, amount::text as amount
        from register.social_order
        where implementer_id = organization.id
        order by id
        limit 5
      ) item
    ) as "socialOrders",
    (
      select coalesce(json_agg(item), '[]')
      from (
        select
          role,
          starts_on as "startsOn",
          (
            select json_build_object('nameRu', name_ru, 'convocation', convocation)
            from register.public_council
            where id = council_id
          ) as council
        from register.council_membership
        where on_behalf_of_id = organization.id
        order by id
        limit 5
      ) item
    ) as "councilMemberships",
    (
      select json_build_object('basis', basis, 'programmes', (
        select coalesce(json_agg(item), '[]')
        from (
          select title_ru as "titleRu", starts_on as "startsOn"
          from register.charity_programme
          where charity_id = charity.id
          order by position, id
        ) item
      ))
      from register.charity
      where organization_id = organization.id
    ) as charity,
    (
      select json_build_object('directions', directions, 'events', (
        select coalesce(json_agg(item), '[]')
        from (
          select title_ru as "titleRu", starts_on as "startsOn", volunteers
          from register.volunteer_event
          where volunteer_organization_id = volunteer_organization.id
          order by id
          limit 5
        ) item
      ))
      from register.volunteer_organization
      where organization_id = organization.id
    ) as volunteering
  from register.organization
  where bin = $1
) answer
