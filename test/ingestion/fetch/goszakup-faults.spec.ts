import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";

import { fetchGoszakup } from "../../../src/ingestion/fetch/goszakup.transport.ts";
import type { FetchRequest } from "../../../src/ingestion/fetch/transport.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { sendJson, startPublisher } from "../../support/publisher.ts";
import { refusalOf } from "../support/refusal.ts";
import { impatience, reasonOf, taken } from "./impatience.ts";
import { ProcurementPortal } from "./procurement-portal.ts";

const connector = await loadConnector("goszakup");

function request(address: string, more: Partial<FetchRequest> = {}): FetchRequest {
  const tokens = { goszakupToken: "token-of-a-test" };
  return { address: `${address}/v3/graphql`, connector, tokens, patience: impatience(), ...more };
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

/** A portal that was taken whole, and has two contracts more since. */
async function grown(address: string, portal: ProcurementPortal): Promise<FetchRequest> {
  const { files, validators } = await taken(fetchGoszakup(request(address)));
  for (const id of [820, 821, 822]) portal.like("Contract", 802, { id, rootId: id });
  return request(address, { standing: { files, question: validators?.question } });
}

const faults: readonly (readonly [string, (response: ServerResponse) => void])[] = [
  ["429", (response) => void response.writeHead(429, { "retry-after": "3" }).end()],
  ["500", (response) => void response.writeHead(500).end()],
  ["503", (response) => void response.writeHead(503).end()],
  [
    "a connection that is cut",
    (response) => {
      response.writeHead(200, { "content-length": "5000" }).write('{"data":');
      setImmediate(() => response.destroy());
    },
  ],
];

describe("what came since of the procurement portal", () => {
  it.each(faults)("comes whole, and once, beside %s", async (_, fault) => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const delta = await grown(publisher.address, portal);
    portal.fault = fault;
    const { files } = await taken(fetchGoszakup(delta));
    expect(names(files).slice(names(delta.standing?.files ?? []).length)).toEqual([
      "delta-1-contract-0001.json",
      "delta-1-contract-0002.json",
    ]);
    expect(connector.numbering?.(files)).toEqual({ delivery: "DELTA", sequence: 1 });
    const keys = [...connector.read(files)].flatMap((row) => ("statement" in row ? [row.statement.key] : []));
    expect(keys.filter((key) => /82\d$/.test(key))).toEqual(["goszakup:820", "goszakup:821", "goszakup:822"]);
  });

  it("waits as long as the publisher says", async () => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    portal.fault = (response) => void response.writeHead(429, { "retry-after": "3" }).end();
    const patience = impatience();
    await fetchGoszakup(request(publisher.address, { patience }));
    expect(patience.waits).toEqual([3_000]);
  });

  it.each([
    ["an `after` that is not heeded", 0, (id: number) => id],
    ["an `after` that repeats", 819, () => 820],
  ])("is refused with %s", async (_, from, lastId) => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const delta = await grown(publisher.address, portal);
    const contracts = (portal.lists.get("Contract") ?? []).filter(({ id }) => Number(id) > from);
    await using other = await startPublisher((asked, response) => {
      if (!asked.body.includes("Contract(")) {
        portal.answer(asked, response);
        return;
      }
      const pageInfo = { totalCount: 9, hasNextPage: true, lastId: lastId(820), limitPage: 200 };
      sendJson(response, { data: { Contract: contracts.slice(0, 1) }, extensions: { pageInfo } });
    });
    const { reason } = await reasonOf(fetchGoszakup({ ...delta, address: other.address }));
    expect(reason).toBe("SOURCE_CHANGED");
  });

  it("is refused where a row comes on two pages, or a page of the list is missing", async () => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const delta = await grown(publisher.address, portal);
    const contracts = portal.lists.get("Contract") ?? [];
    portal.lists.set("Contract", [
      ...contracts.slice(0, -1),
      contracts.at(-2) as object,
      contracts.at(-1) as object,
    ] as never);
    expect((await reasonOf(fetchGoszakup(delta))).reason).toBe("SOURCE_CHANGED");
    portal.lists.set(
      "Contract",
      contracts.filter(({ id }) => id !== 802),
    );
    const { reason, message } = await reasonOf(fetchGoszakup(delta));
    expect([reason, message]).toEqual(["SOURCE_CHANGED", expect.stringContaining("has not only grown")]);
  });

  it("is a whole again where its list does not rise, or another question is asked", async () => {
    const portal = new ProcurementPortal(100);
    await using publisher = await startPublisher(portal.answer);
    const delta = await grown(publisher.address, portal);
    const filters = { Contract: { finYear: [2026] } };
    const asked = await taken(fetchGoszakup({ ...delta, filters }));
    expect(names(asked.files).join()).not.toContain("delta");
    const [page] = delta.standing?.files.filter(({ name }) => name === "lots-0001.json") ?? [];
    const { data, extensions } = JSON.parse(new TextDecoder().decode(page?.bytes));
    const falling = JSON.stringify({ data: { Lots: data.Lots.toReversed() }, extensions });
    const files = (delta.standing?.files ?? []).map((file) =>
      file === page ? { ...file, bytes: new TextEncoder().encode(falling) } : file,
    );
    const again = await taken(fetchGoszakup({ ...delta, standing: { ...delta.standing, files } }));
    expect(names(again.files).join()).not.toContain("delta");
  });

  it("is not read without one of the deltas upon which it stands", async () => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const { files, validators } = await taken(fetchGoszakup(await grown(publisher.address, portal)));
    portal.like("Plans", 701, { id: 790 });
    const standing = { files, question: validators?.question };
    const second = await taken(fetchGoszakup(request(publisher.address, { standing })));
    expect(names(second.files).at(-1)).toBe("delta-2-plans-0001.json");
    const without = second.files.filter(({ name }) => !name.startsWith("delta-1-"));
    expect(refusalOf(() => [...connector.read(without)])).toBe("FILE_MISSING");
  });
});
