import { chosen, type Question } from "../question.ts";

const largest = `
  select territory_kato as territory
  from register.organization
  where territory_kato is not null
  group by territory_kato
  order by count(*) desc, territory_kato
  limit 1`;

export const overview: Question = {
  name: "overview",
  letter: "d",
  title: "a territory's overview: five counts and four sums",
  choose: (database) => chosen(database, largest),
};
