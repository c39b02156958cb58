import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

import type { Database } from "../../db/database.ts";
import { type RegisterFile, RegisterFileError } from "../connectors/connector.ts";
import type { Delivery } from "../import-source.ts";
import type { RunReason } from "../reasons.ts";
import type { RegisteredSource } from "../sources.ts";
import { fetchEgovPages } from "./egov-pages.transport.ts";
import { fetchEgovV4 } from "./egov-v4.transport.ts";
import { fetchFile } from "./file.transport.ts";
import { fetchGoszakup } from "./goszakup.transport.ts";
import { knownValidators, standingFiles } from "./keep-fetched.ts";
import type { Fetched, Patience, Tokens, Transport, TransportName } from "./transport.ts";

const transports: Readonly<Record<TransportName, Transport>> = {
  file: fetchFile,
  goszakup: fetchGoszakup,
  "egov-pages": fetchEgovPages,
  "egov-v4": fetchEgovV4,
};

/** What takes a source from where its manifest says; undefined where it says nothing. */
export function sourceDelivery(
  database: Database,
  { entry, connector, folder }: RegisteredSource,
  tokens: Tokens,
  patience?: Patience,
): Delivery | undefined {
  const { transport, address, files, filters, wholeEvery } = entry;
  if (transport !== undefined && address !== undefined) {
    return async () => {
      const { id } = connector;
      const validators = await knownValidators(database.pool, connector, address);
      const standing =
        wholeEvery === undefined ? undefined : await standingFiles(database, id, { address, wholeEvery });
      return transports[transport]({
        address,
        connector,
        filters,
        tokens,
        validators,
        standing,
        patience,
      });
    };
  }
  return files === undefined ? undefined : () => filesNamed(folder, files);
}

async function filesNamed(folder: string, pattern: string): Promise<Fetched> {
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: folder })) found.push(path);
  if (found.length === 0) {
    throw new RegisterFileError("FILES_MISSING" satisfies RunReason, `no file is named ${pattern}`);
  }
  const files = found.toSorted().map(async (path): Promise<RegisterFile> => ({
    name: basename(path),
    bytes: await readFile(join(folder, path)),
  }));
  return { files: await Promise.all(files) };
}
