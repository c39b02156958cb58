import { describe, expect, it } from "vitest";

import { calibration } from "../../demo/calibration.ts";
import { expectedByReason, expectedNotes } from "../../demo/expected.ts";
import { landmarks } from "../../demo/landmarks.ts";
import { bundledRegisters } from "../../demo/registers.ts";
import type { RegisterRow, RegisterStatement } from "../../src/ingestion/connectors/connector.ts";
import { settleDuplicates } from "../../src/ingestion/normalise/duplicates.ts";
import { readSources } from "../../src/ingestion/sources.ts";

const connectors = (await readSources()).map(({ connector }) => connector);

const rows = new Map<string, readonly RegisterRow[]>();
for (const { connectorId, files } of bundledRegisters()) {
  const connector = connectors.find(({ id }) => id === connectorId);
  // What a source states twice the pipeline settles, where its connector has not.
  rows.set(connectorId, settleDuplicates([...(connector?.read(files) ?? [])]));
}

const of = (connectorId: string): readonly RegisterRow[] => rows.get(connectorId) ?? [];
const stated = (connectorId: string, kind: string): readonly RegisterStatement[] =>
  of(connectorId).flatMap((row) =>
    "statement" in row && row.statement.kind === kind ? [row.statement] : [],
  );

function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

const published = (what: string, period: string): number => {
  const figure = calibration.find((one) => one.what === what && one.period === period);
  if (!figure) throw new Error(`${what} of ${period} is not in the table`);
  return figure.ours;
};

describe.each([...rows.keys()])("the connector %s", (connectorId) => {
  it("quarantines exactly the rows that are wrong on purpose", () => {
    const reasons = of(connectorId).flatMap((row) => ("problem" in row ? row.problem.reason : []));
    expect(counts(reasons)).toEqual(expectedByReason(connectorId));
  });

  it("notes exactly the doubts that are there on purpose, beside lost zeros", () => {
    const notes = of(connectorId).flatMap((row) =>
      "statement" in row ? (row.notes ?? []).map(({ reason }) => reason) : [],
    );
    expect(counts(notes.filter((reason) => reason !== "BIN_PADDED"))).toEqual(
      expectedNotes[connectorId] ?? {},
    );
  });
});

describe("what the files state", () => {
  it("is 248 territories and 19 spheres", () => {
    const levels = counts(stated("kato", "Territory").map(({ payload }) => String(payload["level"])));
    expect(levels).toEqual({ REGION: 20, DISTRICT: 209, CITY_DISTRICT: 19 });
    expect(stated("spheres", "Sphere")).toHaveLength(19);
  });

  it("is the concept with its five tasks and two stages among the policy documents", () => {
    const documents = stated("policy-documents", "PolicyDocument");
    const concept = documents.find(({ payload }) => payload["number"] === "390")?.payload;
    expect(concept).toMatchObject({ adoptedOn: "2020-08-27", startYear: 2020, endYear: 2030 });
    expect([concept?.["tasks"], concept?.["stages"]]).toEqual([
      expect.objectContaining({ length: 5 }),
      expect.objectContaining({ length: 2 }),
    ]);
    const numbers = [
      "917",
      "333-VI",
      "406-VI",
      "90-VII",
      "134-VII",
      "930",
      "30-VIII",
      "36-III",
      "142-II",
      "383-V",
    ];
    expect(documents.map(({ payload }) => payload["number"])).toEqual(expect.arrayContaining(numbers));
  });

  it("is what civil forums recommended, in the published numbers", () => {
    const recommendations = stated("civil-dialogue-records", "Recommendation").map(({ payload }) => payload);
    const madeBy = (forum: number) =>
      recommendations.filter((one) => one["forum"] === `civil-dialogue:forum-${forum}`);
    expect(madeBy(10)).toHaveLength(published("recommendations of civil forum X", "2021"));
    expect(madeBy(12).filter(({ planItem }) => planItem !== undefined)).toHaveLength(
      published("recommendations of civil forum XII in its action plan", "2025"),
    );
    const kinds = counts(
      stated("civil-dialogue-records", "DialogueEvent").map(({ payload }) => String(payload["kind"])),
    );
    expect(kinds).toEqual({ REGIONAL_FORUM: 20, SECTOR_MEETING: 14 });
  });

  it("is the advisory bodies that publications name, and one council at each body of the invented state", () => {
    const bodies = stated("civil-dialogue", "AdvisoryBody").map(({ payload }) => payload);
    expect(
      bodies.find(({ legalBasis }) => legalBasis === "policy-documents:ngo-law-draft")?.["membersCount"],
    ).toBe(44);
    expect(stated("civil-dialogue-records", "AdvisoryBody")).toHaveLength(42);
  });

  it("is the thresholds of petitions, and counts without people", () => {
    const petitions = stated("civil-dialogue", "FeedbackChannel").find(
      ({ payload }) => payload["kind"] === "PETITION",
    );
    expect(petitions?.payload["thresholds"]).toEqual([
      { position: 1, addressee: "GOVERNMENT", supporters: 50_000 },
      { position: 2, addressee: "OBLAST_AKIMAT", shareOfInhabitants: "1.00" },
      { position: 3, addressee: "OBLAST_MASLIKHAT", shareOfInhabitants: "2.00" },
      { position: 4, addressee: "DISTRICT_AKIMAT", supporters: 2500 },
      { position: 5, addressee: "DISTRICT_MASLIKHAT", supporters: 5000 },
    ]);
    const properties = stated("civil-dialogue-records", "FeedbackCount").flatMap(({ payload }) =>
      Object.keys(payload),
    );
    expect(new Set(properties)).toEqual(new Set(["channel", "year", "state", "count"]));
  });

  it("is the NGO base in its five statuses, for the Ministry of Justice as well", () => {
    const ngos = stated("ngo-base", "Organization");
    const expected = {
      UNKNOWN: published("NGOs without a BIN", "2023-04"),
      INACTIVE: published("NGOs not active", "2023-04"),
      IN_LIQUIDATION: published("NGOs in liquidation", "2023-04"),
      SUSPENDED: published("NGOs suspended", "2023-04"),
      REGISTERED: published("NGOs active", "2023-04"),
    };
    const legal = new Map(
      stated("moj-legal-entities", "Organization").map(({ key, payload }) => [key, payload]),
    );
    expect(counts(ngos.map(({ payload }) => String(payload["registryStatus"])))).toEqual(expected);
    const inRegistry = counts(
      ngos.map(({ key, payload }) => String((legal.get(key) ?? payload)["registryStatus"])),
    );
    // Who is liquidated is not active; the registers disagree about these three on purpose.
    expect({ ...expected, INACTIVE: expected.INACTIVE - 3, LIQUIDATED: 3 }).toEqual(inRegistry);
    expect(
      ngos.filter(({ key, payload }) => (legal.get(key) ?? payload)["legalForm"] !== payload["legalForm"]),
    ).toHaveLength(3);
  });

  it("is one order for a chain of amendments, with the published numbers and sums", () => {
    const orders = stated("goszakup", "SocialOrder").map(({ payload }) => payload);
    const numbers = counts(orders.map(({ year }) => String(year)));
    const sumOf = (year: number, level: string): number =>
      orders
        .filter((order) => order["year"] === year && order["administrationLevel"] === level)
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    for (const year of ["2022", "2023", "2025"]) expect(numbers[year]).toBe(published("social orders", year));
    for (const year of [2022, 2023]) {
      expect(sumOf(year, "LOCAL")).toBe(published("money of social orders, local", String(year)));
      expect(sumOf(year, "CENTRAL")).toBe(published("money of social orders, central", String(year)));
    }
  });

  it("is an order that was amended twice", () => {
    const order = stated("goszakup", "SocialOrder").find(({ key }) => key === landmarks.amendedOrder.key);
    expect(order?.payload["amendments"]).toBe(landmarks.amendedOrder.amendments);
  });

  it("is the grants of ten years", () => {
    const numbers = counts(stated("cisc-grants", "Grant").map(({ payload }) => String(payload["year"])));
    for (const year of ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2025"]) {
      expect(numbers[year]).toBe(published("grants", year));
    }
  });

  it("is councils, charities and volunteers in the published numbers", () => {
    const seats = stated("public-councils", "CouncilMembership").filter(
      ({ payload }) => payload["ended"] === false,
    );
    const civil = seats.filter(({ payload }) => payload["side"] === "CIVIL_SOCIETY");
    expect(stated("public-councils", "PublicCouncil")).toHaveLength(published("public councils", "2025"));
    expect(seats).toHaveLength(published("seats of public councils", "2025"));
    expect((civil.length * 100) / seats.length).toBe(published("seats of civil society", "2025"));
    expect(stated("charities", "Charity")).toHaveLength(published("charities", "2023"));
    const since = stated("volunteers", "VolunteerOrganization").map(({ payload }) =>
      String(payload["since"]),
    );
    expect(since.filter((day) => day < "2020")).toHaveLength(published("volunteer organizations", "2019"));
    expect(since.filter((day) => day < "2023")).toHaveLength(published("volunteer organizations", "2022"));
  });

  it("is councils at work under convocations that their composition names", () => {
    const convocations = new Set(stated("public-councils", "PublicCouncil").map(({ key }) => key));
    const work = ["CouncilMeeting", "DraftActReview", "PublicControlEvent", "CouncilReport"].flatMap((kind) =>
      stated("council-proceedings", kind),
    );
    const councils = work.flatMap(({ payload }) => payload["council"] ?? []);
    expect(stated("council-proceedings", "DraftActReview")).toHaveLength(
      published("drafts of legal acts that councils reviewed", "2023-Q1"),
    );
    expect(councils.filter((key) => !convocations.has(key as string))).toEqual([]);
  });

  it("is yearly reports that count what the councils did", () => {
    const counted = (kind: string, council: unknown, form?: string): number =>
      stated("council-proceedings", kind).filter(
        ({ payload }) => payload["council"] === council && (form === undefined || payload["form"] === form),
      ).length;
    for (const { payload } of stated("council-proceedings", "CouncilReport").slice(0, 20)) {
      const { council } = payload;
      expect(payload).toMatchObject({
        meetings: counted("CouncilMeeting", council),
        draftActsReviewed: counted("DraftActReview", council),
        hearings: counted("PublicControlEvent", council, "PUBLIC_HEARING"),
        monitorings: counted("PublicControlEvent", council, "PUBLIC_MONITORING"),
        headsHeard: counted("PublicControlEvent", council, "REPORT_HEARING"),
      });
    }
  });

  it("is reports whose income adds up", () => {
    const reports = stated("ngo-reports", "NgoReport").map(({ payload }) => payload);
    const income = (payload: (typeof reports)[number]) => payload["income"] as readonly { amount: string }[];
    const wrong = reports.filter(
      (payload) =>
        payload["totalIncome"] !== undefined &&
        income(payload).reduce((sum, { amount }) => sum + Number(amount), 0) !==
          Number(payload["totalIncome"]),
    );
    expect(wrong).toEqual([]);
    expect(reports.filter(({ year, status }) => year === 2022 && status !== "EXEMPT")).toHaveLength(
      published("NGOs that reported for the year", "2022"),
    );
  });

  it("refers to nothing that no register has", () => {
    const organizations = new Set(
      ["moj-legal-entities", "ngo-base", "goszakup", "sdg-small-grants"].flatMap((id) =>
        stated(id, "Organization").map(({ key }) => key),
      ),
    );
    const territories = new Set(stated("kato", "Territory").map(({ key }) => key));
    const properties = [
      "organization",
      "implementer",
      "customer",
      "operator",
      "regrantor",
      "onBehalfOf",
      "stateBody",
      "organizer",
      "developer",
      "initiator",
      "addressee",
      "responsible",
    ];
    const payloads = [...rows.values()]
      .flat()
      .flatMap((row) => ("statement" in row ? [row.statement.payload] : []));
    const named = payloads.flatMap((payload) => properties.flatMap((property) => payload[property] ?? []));
    const places = payloads.flatMap((payload) =>
      [payload["territory"] ?? [], payload["territories"] ?? []].flat(),
    );
    expect(named.filter((key) => !organizations.has(key as string))).toEqual([]);
    expect(places.filter((key) => !territories.has(key as string))).toEqual([]);
  });

  it("has the dirt that is repaired on the way in", () => {
    const names = stated("moj-legal-entities", "Organization").map(({ payload }) =>
      String(payload["nameRu"]),
    );
    expect(names.filter((name) => name.includes("<<"))).toEqual([]);
    const padded = of("ngo-base").filter(
      (row) => "statement" in row && row.notes?.some(({ reason }) => reason === "BIN_PADDED"),
    );
    expect(padded.length).toBeGreaterThan(100);
    const latin = of("ngo-base").filter(({ raw }) => /[а-яәғқңөұүһі]i|ӛ/u.test(raw));
    expect(latin.length).toBeGreaterThan(100);
  });
});
