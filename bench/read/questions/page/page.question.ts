import { chosen, type Put, type Question, type Variables } from "../question.ts";

const PAGE = 20;
const PASSED_PAGES = 499;
const STEP = 100;
const passed = PAGE * PASSED_PAGES;

/** Rows passed have names, so the page is entered behind the last of them. */
const lastPassed = `
  select name_sort as "nameSort", id
  from register.organization
  where is_ngo
  order by name_sort, id
  offset ${passed - 1}
  limit 1`;

const walk = `query ($first: Int!, $after: String) {
  organizations(first: $first, after: $after, filter: { isNgo: { eq: true } }, orderBy: [NAME_ASC]) {
    pageInfo {
      endCursor
    }
  }
}`;

/** Cursors are signed: who wants one turns the pages. */
async function turned(_variables: Variables, put: Put): Promise<Variables> {
  let after: string | undefined;
  for (let left = passed; left > 0; left -= STEP) {
    const variables = { first: Math.min(STEP, left), ...(after !== undefined && { after }) };
    const { organizations } = (await put(walk, variables)) as {
      readonly organizations: { readonly pageInfo: { readonly endCursor: string } };
    };
    after = organizations.pageInfo.endCursor;
  }
  return { after: after ?? "" };
}

export const page: Question = {
  name: "page",
  letter: "f",
  title: "page 500 of the NGOs by name",
  choose: (database) => chosen(database, lastPassed),
  entry: {
    ours: turned,
    postgraphile: () => Promise.resolve({ passed }),
    apollo: () => Promise.resolve({ passed }),
  },
};
