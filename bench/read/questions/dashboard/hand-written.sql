select json_build_object('data', json_build_object(
  'ngos', (select json_build_object('totalCount', count(*)) from register.organization where is_ngo),
  'registered', (select json_build_object('totalCount', count(*)) from register.organization where registry_status = 'REGISTERED'),
  'centralOrders', (select json_build_object('totalCount', count(*)) from register.social_order where administration_level = 'CENTRAL'),
  'shortGrants', (select json_build_object('totalCount', count(*)) from register."grant" where term = 'SHORT_TERM'),
  'chairs', (select json_build_object('totalCount', count(*)) from register.council_membership where role = 'CHAIR'),
  'charities', (select json_build_object('totalCount', count(*)) from register.charity where basis = 'CHARTER'),
  'oldest', (select coalesce(json_agg(tile), '[]') from (
    select id, bin from register.organization order by registered_on, id limit 10
  ) tile),
  'firstByName', (select coalesce(json_agg(tile), '[]') from (
    select id, bin from register.organization order by name_sort, id limit 10
  ) tile),
  'largestGrants', (select coalesce(json_agg(tile), '[]') from (
    select id, number, year from register."grant" order by amount desc nulls last, id desc limit 10
  ) tile),
  'latestGrants', (select coalesce(json_agg(tile), '[]') from (
    select id, number, year from register."grant" order by year desc, id desc limit 10
  ) tile),
  'latestOrders', (select coalesce(json_agg(tile), '[]') from (
    select id, year, status from register.social_order order by year desc, id desc limit 10
  ) tile),
  'firstOrders', (select coalesce(json_agg(tile), '[]') from (
    select id, year, status from register.social_order order by year, id limit 10
  ) tile)
))::text as answer
