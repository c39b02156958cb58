import { chosen, type Question } from "../question.ts";

const latestThreeYears = "select max(year) - 2 as since from register.social_order";

export const groups: Question = {
  name: "groups",
  letter: "e",
  title: "social orders of three years in groups of year, region and sphere",
  choose: (database) => chosen(database, latestThreeYears),
};
