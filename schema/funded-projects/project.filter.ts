import { GoalFilter } from "../goals/goal.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { ProjectStatusFilter } from "./funded-project.enum.ts";

/**
 * The criteria that every kind of project has. A function and no base class: the filters of projects name each other, and
 * a class that is extended must have been declared before.
 */
export function ProjectCriteria(filter: new () => object): void {
  const add = (key: string, type: () => unknown, description: string) =>
    Criterion(type, description)(filter.prototype as object, key);
  add("title", () => TextFilter, "By title, in any language.");
  add("year", () => IntFilter, "By budget year.");
  add("amount", () => DecimalFilter, "By amount, in tenge.");
  add("status", () => ProjectStatusFilter, "By how far it has come.");
  add("startsOn", () => DateFilter, "By first day.");
  add("endsOn", () => DateFilter, "By last day.");
  add("sphere", () => SphereFilter, "By sphere of article 5, where it has one.");
  add("goal", () => GoalFilter, "By Sustainable Development Goal.");
  add("territory", () => TerritoryFilter, "By where it is carried out.");
}
