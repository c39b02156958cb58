with placed as (
  select year, amount, sphere_code, (
    select case when min(region) < max(region) then 'several' else min(region) end
    from register.social_order_territory
    join (select kato, coalesce(ancestors[1], kato) as region from register.territory) place
      on place.kato = social_order_territory.territory_kato
    where social_order_id = social_order.id
  ) as region
  from register.social_order
  where year >= $1
), grouped as (
  select year, region, sphere_code, count(*) as count, sum(amount)::text as sum
  from placed
  group by year, region, sphere_code
  order by year, region collate "C" nulls last, sphere_code collate "C" nulls last
  limit 100
)
select json_build_object('data', json_build_object('socialOrders', json_build_object('groups', coalesce(json_agg(
  json_build_object('keys', json_build_array(
    json_build_object('value', year::text), json_build_object('value', region), json_build_object('value', sphere_code)
  ), 'count', count, 'sum', sum)
), '[]'))))::text as answer
from grouped
