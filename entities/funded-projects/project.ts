import { p } from "@mikro-orm/core";

import { localized, searchable } from "../shared/localized.ts";
import { ProjectStatus, StageStatus } from "./funded-project.vocabulary.ts";

/**
 * What every publicly paid project has, whatever the instrument. Its sphere stands in each entity: a relation here would
 * close a circle of modules, and these functions would not be there yet when an entity calls them.
 */
export const project = () => ({
  id: p.integer().primary(),
  key: p.text().unique(),
  ...searchable("title"),
  amount: p.decimal().precision(18).scale(2).nullable(),
  year: p.integer(),
  startsOn: p.date().nullable(),
  endsOn: p.date().nullable(),
  status: p.enum(ProjectStatus.values).index(),
  revision: p.integer(),
});

/** What every stage of a project has. */
export const stage = () => ({
  id: p.integer().primary(),
  position: p.integer(),
  ...localized("name"),
  status: p.enum(StageStatus.values),
  plannedOn: p.date().nullable(),
  completedOn: p.date().nullable(),
  amount: p.decimal().precision(18).scale(2).nullable(),
  ...localized("result"),
});

/** What is promised and reached, by a code that is the same in every project. */
export const indicator = () => ({
  id: p.integer().primary(),
  position: p.integer(),
  code: p.text(),
  ...localized("name"),
  unit: p.text(),
  target: p.decimal().precision(18).scale(2).nullable(),
  actual: p.decimal().precision(18).scale(2).nullable(),
});
