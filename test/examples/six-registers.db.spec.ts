import { beforeAll, describe, expect, test } from "vitest";

import { landmarks } from "../../demo/landmarks.ts";
import {
  OneRequestDocument,
  type OneRequestQuery,
  TerritoryOrganizationsDocument,
  type TerritoryOrganizationsQuery,
} from "../generated/operations.ts";
import { testApp } from "../support/app.ts";
import { watchStatements } from "../support/statements.ts";

describe("one request for an organization by its BIN", () => {
  let organization: NonNullable<OneRequestQuery["organization"]>;
  let statements: readonly string[];

  beforeAll(async () => {
    const app = await testApp();
    const watched = await watchStatements(() =>
      app.ask(OneRequestDocument, { bin: landmarks.oneRequestBin }),
    );
    statements = watched.statements;
    expect(watched.result.errors).toBeUndefined();
    organization = watched.result.data!.organization!;
  });

  test("takes one statement", () => expect(statements).toHaveLength(1));

  test("finds it in all six registers", () => {
    expect(organization.orgId).toBe(`KZ-BIN-${landmarks.oneRequestBin}`);
    expect(organization.grants.totalCount).toBeGreaterThan(0);
    expect(organization.socialOrders.totalCount).toBeGreaterThan(0);
    expect(organization.councilMemberships.totalCount).toBeGreaterThan(0);
    expect(organization.charity?.programmes).not.toEqual([]);
    expect(organization.volunteering?.events.totalCount).toBeGreaterThan(0);
    expect(organization.roles).toEqual(expect.arrayContaining(["NGO", "CHARITY", "VOLUNTEER_ORGANIZATION"]));
  });

  test("tells from which file and line its name comes", () => {
    const name = organization.provenance.find(({ field }) => field.startsWith("name"));
    expect(name).toMatchObject({ file: expect.stringMatching(/\.(json|csv)$/), line: expect.any(Number) });
    expect(name?.source).toMatchObject({ kind: "DEMONSTRATION", licence: expect.stringMatching(/./) });
  });
});

describe("one request for twenty organizations of a territory", () => {
  let organizations: TerritoryOrganizationsQuery["organizations"];
  let statements: readonly string[];

  beforeAll(async () => {
    const app = await testApp();
    const territory = landmarks.joinedDistrict.kato;
    const watched = await watchStatements(() => app.ask(TerritoryOrganizationsDocument, { territory }));
    statements = watched.statements;
    expect(watched.result.errors).toBeUndefined();
    organizations = watched.result.data!.organizations;
  });

  test("takes one statement", () => expect(statements).toHaveLength(1));

  test("gives twenty of more", () => {
    expect(organizations.nodes).toHaveLength(20);
    expect(organizations.totalCount).toBeGreaterThan(20);
  });

  test("joins to them what the other five registers know", () => {
    const knowing = (known: (organization: (typeof organizations.nodes)[number]) => unknown) =>
      organizations.nodes.filter((organization) => Boolean(known(organization))).length;

    expect(knowing(({ grants }) => grants.totalCount)).toBe(20);
    expect(knowing(({ socialOrders }) => socialOrders.totalCount)).toBeGreaterThan(0);
    expect(knowing(({ councilMemberships }) => councilMemberships.totalCount)).toBeGreaterThan(0);
    expect(knowing(({ charity }) => charity)).toBeGreaterThan(0);
    expect(knowing(({ volunteering }) => volunteering)).toBeGreaterThan(0);
  });
});
