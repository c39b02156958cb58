import { afterEach, describe, expect, it } from "vitest";

import type { ReportedSource, StatusReport } from "../../src/http/status/report.ts";
import { type SmallApp, startSmallApp } from "./small-app.ts";

const source: ReportedSource = {
  source: "kato",
  title: { kk: null, ru: "Справочник", en: "Classifier <KATO> (DEMONSTRATION)" },
  kind: "DEMONSTRATION",
  licence: "CC0-1.0",
  cadence: "P1Y",
  verdict: "STALE",
  retrievedAt: "2026-11-21T09:59:00Z",
  dataAsOf: null,
  records: 1_248,
  run: 7,
  status: "HELD",
  finishedAt: "2026-11-21T10:00:00Z",
  rowsRead: 1_250,
  published: 0,
  unchanged: 1_248,
  quarantined: 2,
  quarantine: { COLUMN_COUNT: 2 },
  revision: 2,
  reason: "ROW_COUNT_FELL: 1 rows came",
};
const report: StatusReport = {
  revision: { number: 2, publishedAt: "2026-11-21T10:00:00Z", digest: "abcd" },
  sources: [source],
};

let app: SmallApp | undefined;
afterEach(() => app?.stop());

async function ask(path: string, accept: string, readStatus = async () => report): Promise<Response> {
  app = await startSmallApp({ readStatus });
  return fetch(new URL(path, app.url), { headers: { accept } });
}

describe("the status page", () => {
  it("is for people: a table with words, marked where records are invented, without scripts", async () => {
    const response = await ask("/status", "text/html,application/xhtml+xml");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain("Classifier &lt;KATO&gt;<br>");
    expect(page).toContain(`<span class="demonstration">DEMONSTRATION</span>`);
    expect(page).toContain("ROW_COUNT_FELL: 1 rows came");
    expect(page).toContain("COLUMN_COUNT 2");
    expect(page).toContain("<td>0<br><small>1,248 wait for a decision</small></td>");
    expect(page).toContain("<small>every year</small>");
    expect(page).toContain("Behind their time: 1 of 1 sources.");
    expect(page).toMatch(/<html lang="en">[\s\S]*<caption>[\s\S]*<th scope="col">[\s\S]*<th scope="row">/);
    expect(page).not.toContain("<script");
  });

  it.each([
    ["/status", "application/json"],
    ["/status.json", "*/*"],
  ])("is JSON for machines at %s with %s", async (path, accept) => {
    const response = await ask(path, accept);
    expect(response.headers.get("vary")).toBe("accept");
    expect(await response.json()).toEqual(report);
  });

  it("reads the database once for a crowd, and again after a failure", async () => {
    let read = 0;
    await ask("/status", "text/html", async () => {
      read += 1;
      if (read === 1) throw new Error("The database is away.");
      return report;
    }).then(({ status }) => expect(status).toBe(500));
    const statuses = await Promise.all(
      Array.from({ length: 5 }, () => fetch(new URL("/status", app?.url)).then(({ status }) => status)),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(read).toBe(2);
  });
});
