import { Client } from "pg";

import { measureContenders } from "./beside.ts";
import { measureEmbedded } from "./embedded.ts";
import { measureGrowth } from "./growth.ts";
import { thisMachine, versions } from "./machine.ts";
import type { Options } from "./options.ts";
import { given, load, type Loaded, type Say } from "./registers.ts";
import type { Circumstances, Report } from "./report.ts";
import { scratchFolder } from "./scratch-folder.ts";

/** Everything from an empty folder to the figures, and nothing left behind. */
export async function bench(options: Options, say: Say): Promise<Report> {
  const machine = thisMachine();
  const scratch = await scratchFolder();
  try {
    const { connections, rounds, seconds, requests, scales } = options;
    const circumstances = {
      date: new Date().toISOString(),
      machine,
      versions: versions(options.mode),
      settings: { connections, rounds, seconds, requests, scales },
    };
    return await measured(options, circumstances, scratch.path, say);
  } finally {
    scratch.remove();
  }
}

async function measured(
  options: Options,
  circumstances: Circumstances,
  scratch: string,
  say: Say,
): Promise<Report> {
  const { mode } = options;
  if (mode === "embedded") {
    return { mode, ...circumstances, questions: await measureEmbedded(options, scratch, say) };
  }
  const loaded = await loadedFor(options, scratch, say);
  try {
    const versions = { ...circumstances.versions, postgresql: await versionOf(loaded) };
    return mode === "growth"
      ? { mode, ...circumstances, versions, questions: await measureGrowth(options, loaded, scratch, say) }
      : {
          mode,
          ...circumstances,
          versions,
          questions: await measureContenders(options, loaded, scratch, say),
        };
  } finally {
    await loaded.stop();
  }
}

async function loadedFor({ databases, scales }: Options, scratch: string, say: Say): Promise<Loaded> {
  return databases.length > 0 ? given(databases, scales) : load(scales, scratch, say);
}

async function versionOf({ registers: [first] }: Loaded): Promise<string> {
  const client = new Client({ connectionString: first?.url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  await client.end();
  return rows[0]?.server_version ?? "unknown";
}
