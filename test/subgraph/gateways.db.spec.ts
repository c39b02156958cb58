import { ApolloGateway } from "@apollo/gateway";
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/free-port.ts";
import { watchStatements } from "../support/statements.ts";
import { certificateOf, registrySubgraph, type Subgraph } from "./registry-subgraph.ts";

let app: HttpApp;
let ours: string;
let registry: Subgraph;
let supergraph: string;

beforeAll(async () => {
  app = await createApp(await testDatabase(), { log: () => undefined, graceMs: 0 });
  ours = `${await app.listen({ host: "127.0.0.1", port: 0 })}subgraph`;
  registry = await registrySubgraph();
  supergraph = composed(await sdlOf(ours));
});

afterAll(async () => {
  await registry?.close();
  await app?.stop();
});

async function sdlOf(url: string): Promise<string> {
  const { data } = (await post(url, { query: "{ _service { sdl } }" })) as {
    data: { _service: { sdl: string } };
  };
  return data._service.sdl;
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

function composed(sdl: string): string {
  const services = [
    { name: "qogam", typeDefs: parse(sdl), url: ours },
    { name: "registry", typeDefs: parse(registry.sdl), url: registry.url },
  ];
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], errors?.map(String).join("\n"));
  return supergraphSdl;
}

const QUESTION = `query Joined($bins: [BIN!]!) {
  legalEntities(bins: $bins) { certificate bin name { ru } grants(first: 1) { totalCount } }
}`;

/** The same, asked of us alone. */
async function expected() {
  const query = "{ organizations(first: 100) { nodes { bin name { ru } grants(first: 1) { totalCount } } } }";
  const { data } = (await post(ours, { query })) as { data: { organizations: { nodes: Joined[] } } };
  return data.organizations.nodes
    .filter(({ bin }) => bin !== null)
    .map((organization) => ({ certificate: certificateOf(organization.bin), ...organization }));
}

interface Joined {
  readonly bin: string;
}

describe("a gateway that joins us with a register of legal entities", () => {
  it("is Apollo's, and asks us one statement for all organizations of a page", async () => {
    const wanted = await expected();
    expect(wanted.length).toBeGreaterThan(50);
    const gateway = new ApolloGateway({ supergraphSdl: supergraph, logger: quiet });
    const { executor } = await gateway.load();
    const { result, statements } = await watchStatements(() => asked(executor, wanted));
    await gateway.stop();
    expect(result).toEqual({ data: { legalEntities: wanted } });
    expect(statements).toHaveLength(1);
  });

  it("is Hive's, with the same answer and the same one statement", async () => {
    const wanted = await expected();
    const folder = await mkdtemp(join(tmpdir(), "qogam-hive-"));
    await writeFile(join(folder, "supergraph.graphql"), supergraph);
    const hive = await startHive(folder);
    const variables = { bins: wanted.map(({ bin }) => bin) };
    const { result, statements } = await watchStatements(() =>
      post(hive.url, { query: QUESTION, variables }),
    );
    await hive.stop();
    await rm(folder, { recursive: true, force: true });
    expect(result).toEqual({ data: { legalEntities: wanted } });
    expect(statements).toHaveLength(1);
  });
});

const drop = (): void => {};
const quiet = { debug: drop, info: drop, warn: drop, error: drop };

type Executor = Awaited<ReturnType<ApolloGateway["load"]>>["executor"];

function asked(executor: Executor, wanted: readonly Joined[]): Promise<unknown> {
  const document = parse(QUESTION);
  return executor({
    document,
    operation: document.definitions[0],
    operationName: "Joined",
    queryHash: "joined",
    source: QUESTION,
    request: { query: QUESTION, variables: { bins: wanted.map(({ bin }) => bin) } },
    overallCachePolicy: {},
    cache: { get: async () => undefined, set: async () => undefined, delete: async () => true },
    logger: quiet,
    metrics: {},
    context: {},
    contextValue: {},
    schema: undefined,
  } as never);
}

interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

async function startHive(folder: string): Promise<Gateway> {
  const port = await freePort();
  const program = new URL("../../node_modules/.bin/hive-gateway", import.meta.url).pathname;
  const hive = spawn(
    program,
    ["supergraph", join(folder, "supergraph.graphql"), "--port", String(port), "--host", "127.0.0.1"],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let log = "";
  for (const stream of [hive.stdout, hive.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await isReady(`${url}readiness`)); tries += 1) {
    if (hive.exitCode !== null || tries > 600) throw new Error(`Hive Gateway did not start: ${log}`);
    await pause(100);
  }
  return { url: `${url}graphql`, stop: () => stopped(hive) };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function stopped(hive: ChildProcess): Promise<void> {
  const gone = once(hive, "exit");
  hive.kill("SIGKILL");
  await gone;
}
