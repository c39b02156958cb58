import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { openDatabase } from "../../src/db/database.ts";
import { importState, type Wound } from "./register.ts";

/** Imports the later state of the register; whoever started it kills it meanwhile. */
const { options, path } = JSON.parse(process.argv[2] ?? "") as Wound;
const database = await openDatabase(options);
const file = { name: basename(path), bytes: await readFile(path) };
process.stdout.write("begins\n");
await importState(database, file);
await database.close();
