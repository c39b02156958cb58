import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the bundle lies; made when the packages are installed. */
export const assetsFolder = fileURLToPath(new URL("../../../build/graphiql", import.meta.url));

export interface Asset {
  readonly type: string;
  /** The content, gzipped. */
  read(): Promise<Buffer>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ttf": "font/ttf",
};

/** The files of the bundle by name; none where it was not built. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const files = await readdir(assetsFolder).catch(() => []);
  const names = files.filter((file) => file.endsWith(".gz")).map((file) => file.slice(0, -".gz".length));
  return new Map(names.map((name) => [name, assetOf(name)]));
}

function assetOf(name: string): Asset {
  const type = types[extname(name)] ?? "application/octet-stream";
  return { type, read: () => readFile(`${assetsFolder}/${name}.gz`) };
}
