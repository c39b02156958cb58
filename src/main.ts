import "reflect-metadata";
import { runQogam } from "./cli/qogam.ts";

process.exitCode = await runQogam(process.argv.slice(2));
