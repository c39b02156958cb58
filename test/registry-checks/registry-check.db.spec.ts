import { describe, expect, it } from "vitest";

import { testApp } from "../support/app.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver } from "../support/planner.ts";

/** Valid, and of nobody in the registers. */
const UNKNOWN = "970240000816";

const BATCH = `query Batch($bins: [BIN!]!) {
  registryChecks(bins: $bins) {
    bin verdict
    registry { name { ru } registryStatus source { id } file line }
    organization { bin }
    statements { field value source { id } file line retrievedAt }
    conflicts { kind statements { value source { id } } }
  }
}`;

const bench = async () => plannerOver(await testDatabase());

async function bins(count: number): Promise<string[]> {
  const { pool } = await testDatabase();
  const { rows } = await pool.query<{ bin: string }>(
    "select bin from register.organization where bin is not null and bin ~ '^[0-9]{4}4' order by id limit $1",
    [count],
  );
  return rows.map(({ bin }) => bin);
}

describe("registryCheck", () => {
  it("says that the registers agree, with what each of them states and where", async () => {
    const { pool } = await testDatabase();
    const { rows } = await pool.query(
      "select bin from register.organization as o where is_ngo and bin is not null and not exists (select from ingest.conflict where organization_id = o.id) order by id limit 1",
    );
    const { data, statements } = await (
      await bench()
    ).ask(
      BATCH.replace("registryChecks(bins: $bins)", "registryCheck(bin: $bin)").replace(
        "$bins: [BIN!]!",
        "$bin: BIN!",
      ),
      {
        bin: rows[0].bin,
      },
    );
    const check = data.registryCheck;
    expect(statements).toHaveLength(1);
    expect(check).toMatchObject({
      bin: rows[0].bin,
      verdict: "CONSISTENT",
      organization: { bin: rows[0].bin },
      registry: {
        source: { id: "Source:moj-legal-entities" },
        file: expect.stringMatching(/^page-\d{4}\.json$/),
      },
      conflicts: [],
    });
    const named = check.statements.filter(({ field }: { field: string }) => field === "name");
    expect(new Set(named.map(({ source }: { source: { id: string } }) => source.id))).toEqual(
      new Set(["Source:moj-legal-entities", "Source:ngo-base"]),
    );
  });

  it("says that they differ, with both sides", async () => {
    const { pool } = await testDatabase();
    const { rows } = await pool.query(
      "select bin from ingest.conflict join register.organization as o on o.id = organization_id where kind = 'STATUS_DIFFERS' order by bin limit 1",
    );
    const { data } = await (await bench()).ask(BATCH, { bins: [rows[0].bin] });
    const [check] = data.registryChecks;
    expect(check.verdict).toBe("DIFFERS");
    expect(
      check.conflicts
        .find(({ kind }: { kind: string }) => kind === "STATUS_DIFFERS")
        .statements.map(({ source }: { source: { id: string } }) => source.id),
    ).toEqual(["Source:moj-legal-entities", "Source:ngo-base"]);
  });

  it("knows a number that nobody knows, and answers in the order of the question", async () => {
    const [one, two] = await bins(2);
    const { data } = await (
      await bench()
    ).ask(
      "query ($bins: [BIN!]!) { registryChecks(bins: $bins) { bin verdict registry { file } organization { id } statements { value } } }",
      {
        bins: [two, UNKNOWN, one, two],
      },
    );
    expect(data.registryChecks.map(({ bin }: { bin: string }) => bin)).toEqual([two, UNKNOWN, one, two]);
    expect(data.registryChecks[1]).toEqual({
      bin: UNKNOWN,
      verdict: "UNKNOWN",
      registry: null,
      organization: null,
      statements: [],
    });
  });
});

describe("registryChecks", () => {
  it("is one statement for a thousand numbers", async () => {
    const asked = await bins(1_000);
    const app = await testApp();
    const { data, errors } = await app.ask<{ registryChecks: { bin: string }[] }, object>(BATCH, {
      bins: asked,
    });
    expect(errors).toBeUndefined();
    expect(data?.registryChecks.map(({ bin }) => bin)).toEqual(asked);
    const { statements } = await (await bench()).ask(BATCH, { bins: asked });
    expect(statements).toHaveLength(1);
  });

  it("takes no more than a thousand, and other lists no more than before", async () => {
    const app = await testApp();
    const many = Array.from({ length: 1_001 }, () => UNKNOWN);
    const reasonOf = async (query: string) =>
      (await app.ask(query, { bins: many })).errors?.[0]?.extensions?.reason;
    expect(await reasonOf("query ($bins: [BIN!]!) { registryChecks(bins: $bins) { bin } }")).toBe(
      "LIST_TOO_LONG",
    );
    many.length = 101;
    expect(
      await reasonOf(
        "query ($bins: [BIN!]!) { organizations(filter: { bin: { in: $bins } }) { totalCount } }",
      ),
    ).toBe("LIST_TOO_LONG");
    expect(
      await reasonOf(
        "query ($bins: [BIN!]!) { registryChecks(bins: $bins) { bin } organizations(filter: { bin: { in: $bins } }) { totalCount } }",
      ),
    ).toBe("LIST_TOO_LONG");
  });

  it("refuses a number that is none, without repeating it", async () => {
    const app = await testApp();
    const { errors } = await app.ask("query ($bins: [BIN!]!) { registryChecks(bins: $bins) { bin } }", {
      bins: ["170940025834"],
    });
    expect(errors?.[0]?.extensions?.reason).toBe("BIN_CHECKSUM");
    expect(errors?.[0]?.message).not.toContain("170940025834");
  });
});
