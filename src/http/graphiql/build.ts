import { build, type BuildOptions, type OutputFile } from "esbuild";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { assetsFolder } from "./assets.ts";

const browser = fileURLToPath(new URL("browser/", import.meta.url));

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  outdir: assetsFolder,
  write: false,
  legalComments: "linked",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".ttf": "file" },
  // Monaco marks its styles as free of effects and imports them for nothing else.
  logOverride: { "ignored-bare-import": "silent" },
  logLevel: "warning",
};

const page: BuildOptions = {
  ...shared,
  entryPoints: { page: `${browser}page.ts` },
  format: "esm",
  splitting: true,
};

/** A worker is a script of its own: the page starts it by its address. */
const workers: BuildOptions = {
  ...shared,
  entryPoints: {
    "editor.worker": fileURLToPath(import.meta.resolve("monaco-editor/esm/vs/editor/editor.worker.js")),
    "json.worker": fileURLToPath(import.meta.resolve("monaco-editor/esm/vs/language/json/json.worker.js")),
    "graphql.worker": fileURLToPath(import.meta.resolve("monaco-graphql/esm/graphql.worker.js")),
  },
  format: "iife",
};

/** Bundles GraphiQL with everything that it loads, so that the page asks no other host for anything. */
async function buildGraphiQL(): Promise<void> {
  const results = await Promise.all([build(page), build(workers)]);
  await rm(assetsFolder, { recursive: true, force: true });
  await mkdir(assetsFolder, { recursive: true });
  await Promise.all(results.flatMap(({ outputFiles }) => outputFiles ?? []).map(writeCompressed));
}

async function writeCompressed({ path, contents }: OutputFile): Promise<void> {
  await writeFile(`${assetsFolder}/${basename(path)}.gz`, await promisify(gzip)(contents));
}

await buildGraphiQL();
