import { Command } from "commander";
import { once } from "node:events";

import { startApp } from "../app.ts";
import { readSettings } from "../config/settings.ts";
import { bundledIsDue } from "../ingestion/bundled-is-due.ts";
import { importBundled } from "../ingestion/import-bundled.ts";
import { importProgress } from "./import-progress.ts";
import { assertPublished } from "./import.command.ts";

export function serveCommand(): Command {
  return new Command("serve")
    .description("Starts the API; the first time it imports the bundled registers before.")
    .action(serve);
}

async function serve(): Promise<void> {
  const settings = readSettings();
  const app = await startApp(settings, async (database, sources) => {
    if (!(await bundledIsDue(database))) return;
    console.log("The bundled registers are imported; this happens once.");
    assertPublished(await importBundled(database, importProgress(), sources));
  });
  console.log(`Qogam answers at ${app.address} with GraphiQL and at ${app.address}graphql`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  console.log("Qogam answers what is under way and stops.");
  await app.stop();
}
