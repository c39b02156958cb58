import { expect, test } from "vitest";

import { ocdsReleases } from "../../../src/ingestion/connectors/ocds-releases/ocds-releases.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(ocdsReleases);

test("releases of one process are one order, of which the newest word on each part counts", () => {
  expect(payloadOf(reading, "ocds-releases:ocds-invent-501-1")).toEqual({
    titleRu: "Поддержка молодежных инициатив",
    sphere: "7",
    amount: "1100000.10",
    plannedAmount: "1200000.00",
    paidAmount: "500000.50",
    signedOn: "2024-03-05",
    startsOn: "2024-03-05",
    endsOn: "2024-12-20",
    year: 2024,
    status: "IN_PROGRESS",
    implementer: "KZ-BIN-010340900019",
    customer: "KZ-BIN-050640900027",
    territories: ["750000000"],
    administrationLevel: "LOCAL",
    announcementNumber: "501-1",
    announcedOn: "2024-02-01",
    contractNumber: "c-1",
    amendments: 1,
  });
});

test("its place is that of the newest release", () => {
  const row = reading.rows.find((one) => "statement" in one && one.statement.kind === "SocialOrder");
  expect(row?.place.line).toBe(3);
});

test("a release of version 1.0 has its parties where they act", () => {
  expect(payloadOf(reading, "ocds-releases:ocds-invent-502-1")).toMatchObject({
    titleKk: "Қарттарға көмек",
    implementer: "ocds-releases:NPO-1",
    customer: "ocds-releases:GOV-1",
    administrationLevel: "CENTRAL",
    status: "AWARDED",
    amount: "500000.00",
    amendments: 0,
  });
  expect(payloadOf(reading, "ocds-releases:NPO-1")).toEqual({
    nameKk: "«Кең дала» қоғамдық қоры",
    legalForm: "PUBLIC_FOUNDATION",
  });
});

test("a release without a day, or of a customer whose budget nobody knows, is set aside", () => {
  expect(reading.problems.toSorted()).toEqual([
    "release-package.json:5 DATE_INVALID date",
    "release-package.json:6 UNKNOWN_VALUE buyer",
  ]);
});

test("contact points are not read", () => {
  expect(JSON.stringify(reading.rows)).not.toContain("не подлежит публикации");
});
