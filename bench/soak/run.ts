import { Agent, request } from "node:http";
import { parseArgs } from "node:util";

import { product } from "../read/contenders.ts";
import { document } from "../read/documented.ts";
import { given, load } from "../read/registers.ts";
import { scratchFolder } from "../read/scratch-folder.ts";
import { startServer } from "../read/server-process.ts";
import { residentMegabytes } from "./memory.ts";
import { type Sample, soakReport } from "./report.ts";
import { mixed } from "./requests.ts";

const USAGE = `npm run soak -- [--database url] [--requests n] [--connections n] [--write]

Asks one server again and again and tells what memory it holds. The database is one with the registers, which are only
read; without it one is started and loaded. With --write, the report goes into docs/performance.md as well.
`;
const SAMPLES = 40;

const { values } = parseArgs({
  options: {
    database: { type: "string" },
    requests: { type: "string", default: "300000" },
    connections: { type: "string", default: "16" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}

const requests = Number(values.requests);
const connections = Number(values.connections);
const scratch = await scratchFolder();
const loaded =
  values.database === undefined
    ? await load([1], scratch.path, console.error)
    : await given([values.database], [1]);
const environment = { DATABASE_URL: loaded.registers[0]?.url ?? "", QOGAM_DATA_DIR: scratch.path };
const server = await startServer(product(["serve"], environment));
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const samples: Sample[] = [];
let wrong = 0;
let next = 0;

function ask(body: string): Promise<number> {
  return new Promise((answered, failed) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const asking = request(`${server.url}/graphql`, { method: "POST", agent, headers }, (response) => {
      response.resume().once("end", () => answered(response.statusCode ?? 0));
    });
    asking.once("error", failed).end(body);
  });
}

async function askInTurn(): Promise<void> {
  while (next < requests) {
    const at = next++;
    const { body, isRefused } = mixed(at);
    if (((await ask(body)) === 200) === isRefused) wrong += 1;
    if ((at + 1) % Math.ceil(requests / SAMPLES) === 0) sample(at + 1);
  }
}

function sample(done: number): void {
  const megabytes = residentMegabytes(server.pid);
  samples.push({ requests: done, megabytes });
  console.error(`${String(done).padStart(8)} requests  ${megabytes.toFixed(0).padStart(4)} MB`);
}

const startedAt = performance.now();
sample(0);
await Promise.all(Array.from({ length: connections }, askInTurn));
const seconds = (performance.now() - startedAt) / 1_000;
const report = soakReport({ connections, seconds, wrong, samples });
console.log(report);
if (values.write) document("soak", report);
agent.destroy();
await server.stop();
await loaded.stop();
scratch.remove();
