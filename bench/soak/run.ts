import { Agent, request } from "node:http";
import { parseArgs } from "node:util";

import { scratchFolder } from "../read/scratch-folder.ts";
import { startServer } from "../read/server-process.ts";
import { growth, residentMegabytes } from "./memory.ts";
import { mixed } from "./requests.ts";

const USAGE = `npm run soak -- --database url [--requests n] [--connections n]

Asks one server again and again and tells what memory it holds. The database is one with the registers; it is only read.
`;
const SAMPLES = 30;

const { values } = parseArgs({
  options: {
    database: { type: "string" },
    requests: { type: "string", default: "300000" },
    connections: { type: "string", default: "16" },
  },
});
if (values.database === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const requests = Number(values.requests);
const connections = Number(values.connections);
const scratch = await scratchFolder();
const server = await startServer({
  command: ["src/main.ts", "serve"],
  environment: {
    // As `npm start` has it.
    NODE_OPTIONS: "--max-semi-space-size=4",
    DATABASE_URL: values.database,
    QOGAM_DATA_DIR: scratch.path,
    HOST: "127.0.0.1",
    PORT: "0",
  },
});
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const samples: number[] = [];
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
  samples.push(megabytes);
  console.log(`${String(done).padStart(8)} requests  ${megabytes.toFixed(0).padStart(4)} MB`);
}

const startedAt = performance.now();
console.log(`${"0".padStart(8)} requests  ${residentMegabytes(server.pid).toFixed(0).padStart(4)} MB`);
await Promise.all(Array.from({ length: connections }, askInTurn));
const seconds = (performance.now() - startedAt) / 1_000;
const slope = (growth(samples.slice(samples.length / 2)) * 10_000) / Math.ceil(requests / SAMPLES);
console.log(
  `${wrong} answers with another status than they should have, ${(requests / seconds).toFixed(0)} a second`,
);
console.log(
  `most ${Math.max(...samples).toFixed(0)} MB; in the second half ${slope.toFixed(2)} MB for 10,000 requests`,
);
agent.destroy();
await server.stop();
scratch.remove();
