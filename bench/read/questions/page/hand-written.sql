select json_build_object('data', json_build_object('organizations', coalesce(json_agg(answer), '[]')))::text as answer
from (
  select id, bin, name_ru as "nameRu", registered_on as "registeredOn"
  from register.organization
  where is_ngo and (name_sort, id) > ($1, $2)
  order by name_sort, id
  limit 20
) answer
