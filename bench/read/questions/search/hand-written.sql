select json_build_object('data', json_build_object('search', coalesce(json_agg(json_build_object(
  'score', score,
  'node', case type
    when 'Organization' then (select json_build_object('id', id, 'bin', bin) from register.organization where id = hit.id)
    else json_build_object('id', id)
  end
) order by place), '[]')))::text as answer
from (select * from register.search_hits($1, '{ORGANIZATION,PUBLIC_COUNCIL}') order by place limit 20) hit
