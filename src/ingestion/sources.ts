import { dirname } from "node:path";

import { SettingsError } from "../errors.ts";
import type { Connector } from "./connectors/connector.ts";
import { loadConnector } from "./load-connector.ts";
import type { ManifestEntry } from "./manifest-entry.ts";
import { MANIFEST_FILE, readManifest } from "./manifest.ts";

/** A source that an operator listed, with its connector as the manifest wants it. */
export interface RegisteredSource {
  readonly entry: ManifestEntry;
  readonly connector: Connector;
  /** Where patterns of files are seen from. */
  readonly folder: string;
}

export interface SourceFolders {
  /** The manifest; the one that comes with Qogam where it is not given. */
  readonly manifest?: string;
  /** Where the connectors lie; those of Qogam where it is not given. */
  readonly connectors?: string;
}

/**
 * The sources of a manifest in the order of rank: what others refer to is imported first.
 * @throws SettingsError where the manifest or one of its connectors is not as it has to be.
 */
export async function readSources({ manifest = MANIFEST_FILE, connectors }: SourceFolders = {}): Promise<
  readonly RegisteredSource[]
> {
  const entries = await readManifest(manifest);
  const sources = await Promise.all(
    entries.map(async (entry): Promise<RegisteredSource> => ({
      entry,
      connector: declared(await loadConnector(entry.id, connectors), entry, manifest),
      folder: dirname(manifest),
    })),
  );
  return sources.toSorted((one, other) => one.connector.rank - other.connector.rank);
}

function declared(
  connector: Connector,
  { id, rank, cadence, declares }: ManifestEntry,
  manifest: string,
): Connector {
  const kind = declares.kind ?? connector.kind;
  if (kind !== connector.kind && !(declares.title && declares.publisher && declares.licence)) {
    const rule = `gives \`${id}\` a title, a publisher and a licence where it changes its kind`;
    throw new SettingsError(manifest, rule, `${kind} came instead of ${connector.kind}`);
  }
  return {
    ...connector,
    ...declares,
    rank: rank ?? connector.rank,
    cadence: cadence ?? connector.cadence,
  };
}
