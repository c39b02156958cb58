import { defineEntity, p } from "@mikro-orm/core";

import { localized } from "../shared/localized.ts";

/** What `register.search_hits` finds; `type` names the type whose table holds the rest of the row. */
const SearchHitSchema = defineEntity({
  name: "SearchHit",
  expression: "select * from register.search_hits('', '{}')",
  properties: {
    place: p.integer(),
    type: p.text(),
    id: p.integer(),
    score: p.decimal().precision(4).scale(3),
    ...localized("name"),
    askedSkeleton: p.text(),
  },
});

export class SearchHit extends SearchHitSchema.class {}
SearchHitSchema.setClass(SearchHit);
