select json_build_object('data', json_build_object(
  'organizations', (
    select json_build_object('totalCount', count(*))
    from register.organization where territory_kato = $1
  ),
  'charities', (
    select json_build_object('totalCount', count(*))
    from register.charity where organization_id in (select id from register.organization where territory_kato = $1)
  ),
  'councilMemberships', (
    select json_build_object('totalCount', count(*))
    from register.council_membership where on_behalf_of_id in (select id from register.organization where territory_kato = $1)
  ),
  'grants', (
    select json_build_object('aggregates', json_build_object('count', count(*), 'sum', sum(amount)::text))
    from register."grant" where implementer_id in (select id from register.organization where territory_kato = $1)
  ),
  'socialOrders', (
    select json_build_object('aggregates', json_build_object('count', count(*), 'sum', sum(amount)::text))
    from register.social_order where implementer_id in (select id from register.organization where territory_kato = $1)
  ),
  'placedGrants', (
    select json_build_object('aggregates', json_build_object('sum', sum(amount)::text))
    from register."grant" where customer_id in (select id from register.organization where territory_kato = $1)
  ),
  'placedSocialOrders', (
    select json_build_object('aggregates', json_build_object('sum', sum(amount)::text))
    from register.social_order where customer_id in (select id from register.organization where territory_kato = $1)
  )
))::text as answer
