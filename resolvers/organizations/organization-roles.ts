import { sql, type RawBuilder } from "kysely";

import type { OrganizationRole } from "../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../entities/shared/vocabulary.ts";
import type { Arguments, Row } from "../../src/planner/binding.ts";

type Role = ValueOf<typeof OrganizationRole>;
type Sql = RawBuilder<unknown>;

const inRegister =
  (table: string, column: string) =>
  (row: Row): Sql =>
    sql`exists (select from ${row.table(table)} as r where ${sql.ref(`r.${column}`)} = ${row.column("id")})`;

/** What a row must be for an organization to have a role. */
const conditions: Readonly<Record<Role, readonly ((row: Row) => Sql)[]>> = {
  NGO: [(row) => row.column("isNgo")],
  CHARITY: [inRegister("charity", "organization_id")],
  VOLUNTEER_ORGANIZATION: [inRegister("volunteer_organization", "organization_id")],
  GRANT_OPERATOR: [inRegister("grant", "operator_id")],
  STRATEGIC_PARTNER: [inRegister("strategic_partnership", "implementer_id")],
  REGRANTOR: [inRegister("small_grant", "regrantor_id")],
  CUSTOMER: [
    inRegister("social_order", "customer_id"),
    inRegister("grant", "customer_id"),
    inRegister("strategic_partnership", "customer_id"),
  ],
  COUNCIL_HOST: [inRegister("public_council", "state_body_id")],
  COUNCIL_NOMINATOR: [inRegister("council_membership", "on_behalf_of_id")],
  RESOURCE_CENTER: [inRegister("resource_center", "operator_id")],
};

const roles = Object.keys(conditions) as Role[];

const has = (row: Row, role: Role): Sql =>
  sql`(${sql.join(
    conditions[role].map((condition) => condition(row)),
    sql` or `,
  )})`;

const hasOneOf = (row: Row, wanted: readonly Role[]): Sql =>
  wanted.length === 0
    ? sql`false`
    : sql`(${sql.join(
        wanted.map((role) => has(row, role)),
        sql` or `,
      )})`;

/** The roles of an organization as a JSON list of words. */
export function rolesOf(row: Row): Sql {
  const words = roles.map((role) => sql`case when ${has(row, role)} then ${sql.lit(role)} end`);
  return sql`to_json(array_remove(array[${sql.join(words)}], null))`;
}

interface RoleFilter {
  readonly eq?: Role | null;
  readonly in?: readonly Role[] | null;
  readonly notIn?: readonly Role[] | null;
}

/** Whether an organization has the roles that a filter asks for; enum words shape the statement. */
export function hasRole(row: Row, filter: Arguments): Sql {
  const asked = filter as RoleFilter;
  const wanted = [
    ...(asked.eq ? [has(row, asked.eq)] : []),
    ...(asked.in ? [hasOneOf(row, asked.in)] : []),
    ...(asked.notIn ? [sql`not ${hasOneOf(row, asked.notIn)}`] : []),
  ];
  return wanted.length === 0 ? sql`true` : sql`(${sql.join(wanted, sql` and `)})`;
}
