select json_build_object('data', json_build_object('grants', coalesce(json_agg(answer), '[]')))::text as answer
from (
  select
    id,
    number,
    (
      select row_to_json(implementer)
      from (
        select
          id,
          name_ru as "nameRu",
          (
            select coalesce(json_agg(item), '[]')
            from (
              select (
                select json_build_object('nameRu', name_ru, 'memberships', (
                  select coalesce(json_agg(member), '[]')
                  from (
                    select role, (
                      select json_build_object('id', id, 'nameRu', name_ru)
                      from register.organization
                      where id = on_behalf_of_id
                    ) as "onBehalfOf"
                    from register.council_membership
                    where council_id = public_council.id
                    order by id
                    limit 5
                  ) member
                ))
                from register.public_council
                where id = council_id
              ) as council
              from register.council_membership
              where on_behalf_of_id = organization.id
              order by id
              limit 3
            ) item
          ) as "councilMemberships"
        from register.organization
        where id = implementer_id
      ) implementer
    ) as implementer
  from register."grant"
  order by amount desc nulls last, id desc
  limit 50
) answer
