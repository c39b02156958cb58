import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

import { AfterLoading } from "./test/support/sequencer.ts";

/** Every worker opens a PGlite of its own, which takes some 300 MB. */
const MOST_WORKERS = 4;

const bound = ["test/**/*.db.spec.ts"];
const everything = ["test/**/*.spec.ts"];

export default defineConfig({
  // Without it `graphql` is loaded twice, as ESM by us and as CommonJS by its friends, and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve("node_modules/graphql/index.js") }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    maxWorkers: Math.min(availableParallelism(), MOST_WORKERS),
    // Files share a worker and its modules, so that the schema is built and the loaded database opened once in each worker.
    isolate: false,
    sequence: { sequencer: AfterLoading },
    setupFiles: ["test/support/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "build/test-results.json" }]],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: everything, exclude: bound },
      },
      {
        extends: true,
        test: {
          name: "pglite",
          include: bound,
          globalSetup: "test/support/pglite.setup.ts",
          setupFiles: "test/support/open-engine.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "postgres",
          include: bound,
          globalSetup: "test/support/postgres.setup.ts",
          setupFiles: "test/support/open-engine.ts",
        },
      },
    ],
  },
});
