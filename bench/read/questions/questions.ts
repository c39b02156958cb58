import { councils } from "./councils/councils.question.ts";
import { dashboard } from "./dashboard/dashboard.question.ts";
import { groups } from "./groups/groups.question.ts";
import { organization } from "./organization/organization.question.ts";
import { overview } from "./overview/overview.question.ts";
import { page } from "./page/page.question.ts";
import type { Question } from "./question.ts";
import { search } from "./search/search.question.ts";
import { territory } from "./territory/territory.question.ts";

export const questions: readonly Question[] = [
  organization,
  territory,
  councils,
  overview,
  groups,
  page,
  search,
  dashboard,
];
