import { Command, CommanderError } from "commander";

import packageFile from "../../package.json" with { type: "json" };
import { settingNames } from "../config/settings.ts";
import { QogamError } from "../errors.ts";
import { conflictsCommand } from "./conflicts.command.ts";
import { identityCommand } from "./identity.command.ts";
import { importCommand } from "./import.command.ts";
import { keysCommand } from "./keys.command.ts";
import { quarantineCommand } from "./quarantine.command.ts";
import { rebuildCommand } from "./rebuild.command.ts";
import { serveCommand } from "./serve.command.ts";
import { statusCommand } from "./status.command.ts";

const USAGE = 2;

const AFTER_HELP = `
Without a command the server is started.
Settings are read from ${settingNames.join(", ")}; see docs/settings.md.
Exit codes: 0 done, 1 a fault, 2 wrong usage or setting, 3 no database, 4 this machine is not ready.`;

const BESIDE_A_SERVER =
  "If a server holds it, upload files to the server instead of importing them beside it: docs/operations.md.";

/** Runs a command of Qogam. Resolves to the exit code; whatever goes wrong is told on the standard error. */
export async function runQogam(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args.length === 0 ? ["serve"] : args, { from: "user" });
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function program(): Command {
  const qogam = new Command("qogam")
    .description(packageFile.description)
    .version(packageFile.version)
    .showHelpAfterError()
    .addHelpText("after", AFTER_HELP)
    .exitOverride();
  for (const command of commands()) {
    for (const each of [command, ...command.commands]) each.copyInheritedSettings(qogam);
    qogam.addCommand(command);
  }
  return qogam;
}

function commands(): readonly Command[] {
  return [
    serveCommand(),
    importCommand(),
    statusCommand(),
    quarantineCommand(),
    rebuildCommand(),
    identityCommand(),
    keysCommand(),
    conflictsCommand(),
  ];
}

/** Commander has told its own errors already, and those that are no errors, such as `--help`, end with 0. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError && !error.code.startsWith("commander.")) return error.exitCode;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof QogamError) {
    console.error(error.message);
    if (error.reason === "DATA_FOLDER_LOCKED") console.error(BESIDE_A_SERVER);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}
