import { describe, expect, it } from "vitest";

import { fetchEgovPages } from "../../../src/ingestion/fetch/egov-pages.transport.ts";
import type { FetchRequest } from "../../../src/ingestion/fetch/transport.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { sendJson, startPublisher } from "../../support/publisher.ts";
import { impatience, reasonOf } from "./impatience.ts";

const connector = await loadConnector("moj-legal-entities");
const page = { elements: [{ id: 1, bin: "010340900019" }], totalPages: 1 };

function request(address: string, patience = impatience()): FetchRequest {
  return {
    address: `${address}/datasets/getdata?index=gbd_ul&secret=hidden`,
    connector,
    tokens: {},
    patience,
  };
}

describe("a publisher with faults", () => {
  it.each([500, 502, 503, 504, 429])("is asked again after %d, five times, longer apart", async (status) => {
    await using publisher = await startPublisher((_asked, response) => response.writeHead(status).end());
    const patience = impatience();
    const { reason, message } = await reasonOf(fetchEgovPages(request(publisher.address, patience)));
    expect(reason).toBe("SOURCE_UNREACHABLE");
    expect(message).toMatch(new RegExp(`/datasets/getdata: status ${status}$`));
    expect(publisher.asked).toHaveLength(6);
    expect(patience.waits).toEqual([100, 200, 400, 800, 1_600]);
  });

  it("is left alone as long as it says", async () => {
    await using publisher = await startPublisher((_asked, response, attempt) => {
      if (attempt > 0) sendJson(response, page);
      else response.writeHead(429, { "retry-after": "7" }).end();
    });
    const patience = impatience();
    await fetchEgovPages(request(publisher.address, patience));
    expect(patience.waits).toEqual([7_000]);
  });

  it("is given up where it wants to be left alone for long", async () => {
    await using publisher = await startPublisher((_asked, response) =>
      response.writeHead(503, { "retry-after": "86400" }).end(),
    );
    expect((await reasonOf(fetchEgovPages(request(publisher.address)))).reason).toBe("SOURCE_UNREACHABLE");
    expect(publisher.asked).toHaveLength(1);
  });

  it("is not asked again where it refuses, and its address is told without its keys", async () => {
    await using publisher = await startPublisher((_asked, response) => response.writeHead(403).end("hidden"));
    const { reason, message } = await reasonOf(fetchEgovPages(request(publisher.address)));
    expect(reason).toBe("SOURCE_REFUSED");
    expect(message).not.toContain("hidden");
    expect(publisher.asked).toHaveLength(1);
  });

  it("is not followed to another address", async () => {
    await using publisher = await startPublisher((_asked, response) =>
      response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
    );
    expect((await reasonOf(fetchEgovPages(request(publisher.address)))).reason).toBe("SOURCE_REFUSED");
  });

  it("may be slow to its end for so long", async () => {
    await using publisher = await startPublisher(
      (_asked, response) => void response.writeHead(200).write("{"),
    );
    const outcome = await reasonOf(fetchEgovPages(request(publisher.address, impatience(40))));
    expect(outcome.reason).toBe("SOURCE_UNREACHABLE");
    expect(publisher.asked).toHaveLength(6);
  });

  it("is believed only to the end of its answer", async () => {
    await using publisher = await startPublisher((_asked, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("{");
      setImmediate(() => response.destroy());
    });
    expect((await reasonOf(fetchEgovPages(request(publisher.address)))).reason).toBe("TRUNCATED");
    expect(publisher.asked).toHaveLength(6);
  });

  it("answers where nobody listens any more with an error that names it", async () => {
    const { reason, message } = await reasonOf(fetchEgovPages(request("http://127.0.0.1:1")));
    expect(reason).toBe("SOURCE_UNREACHABLE");
    expect(message).toContain("127.0.0.1");
  });

  it.each([
    ["a page for people", "<!doctype html><title>Вход</title>", "JSON_INVALID"],
    ["nothing", "", "SOURCE_EMPTY_ANSWER"],
    ["another envelope", `{"content":[]}`, "ENVELOPE_MISMATCH"],
  ])("is not taken at its word where %s comes with status 200", async (_, body, expected) => {
    await using publisher = await startPublisher((_asked, response) => response.end(body));
    expect((await reasonOf(fetchEgovPages(request(publisher.address)))).reason).toBe(expected);
  });
});
