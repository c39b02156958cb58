import { chosen, type Question } from "../question.ts";

/** A name between quotation marks, in which somebody doubled a letter. */
const slipped = `
  select overlay(found placing substr(found, 3, 1) || substr(found, 3, 1) from 3 for 1) as text
  from (
    select substring(name_ru from '«([А-Яа-я]{5,} [А-Яа-я]{5,})»') as found, id
    from register.organization
  ) named
  where found is not null
  order by id
  limit 1`;

export const search: Question = {
  name: "search",
  letter: "g",
  title: "a name with a slip of the hand",
  choose: (database) => chosen(database, slipped),
};
