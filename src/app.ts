import type { GraphQLSchema } from "graphql";
import { join } from "node:path";

import { bindings } from "../resolvers/bindings.ts";
import { buildApiSchema } from "../resolvers/schema.ts";
import { buildSubgraphSchema } from "../resolvers/subgraph.ts";
import { bearerOf } from "./access/api-keys.ts";
import type { Settings } from "./config/settings.ts";
import type { Acts } from "./context/acts.ts";
import type { QogamContext } from "./context/context.ts";
import type { OrganizationDirectory } from "./context/directory.ts";
import { KeptAnswers } from "./context/kept-answers.ts";
import { createLog, type Log } from "./context/log.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { migrate } from "./db/migrate.ts";
import { createReader } from "./db/reader.ts";
import { RevisionWatch } from "./db/revision-watch.ts";
import { runCancellable } from "./db/run-statement.ts";
import { signingKey } from "./db/signing-key.ts";
import { conflictsCsv } from "./export/conflicts-csv.ts";
import { assertPortFree } from "./http/free-port.ts";
import { createHttpApp, type GraphQLEndpoint, type HttpApp } from "./http/http-app.ts";
import { keepHeapSmall } from "./http/small-heap.ts";
import type { Importer } from "./http/uploads.ts";
import { decideConflict } from "./ingestion/conflicts/decide-conflict.ts";
import { declareSources } from "./ingestion/declare-sources.ts";
import { decideByIds, undoById } from "./ingestion/identity/acts.ts";
import { registerStatus } from "./ingestion/source-status.ts";
import { readSources, type RegisteredSource } from "./ingestion/sources.ts";
import { importUpload, recordTruncated, runState } from "./ingestion/uploads.ts";
import { type ChangeFeed, readChanges } from "./loaders/change-feed.ts";
import { createExecutor } from "./loaders/executed-answers.ts";
import { RequestContext } from "./loaders/request-context.ts";
import type { LookUp } from "./planner/answers.ts";
import { boundedPreparation } from "./planner/bounded-preparation.ts";
import { type Catalogue, createCatalogue } from "./planner/catalogue.ts";
import { createCursorSigner } from "./planner/cursor.ts";
import { plannedAnswers } from "./planner/planned-answers.ts";
import { createPlanner } from "./planner/planner.ts";
import { createQueryAnswers } from "./planner/query-answers.ts";
import { createOrganizationDirectory } from "./search/organization-directory.ts";
import { createFailure } from "./security/failure.ts";
import { createErrorMask } from "./security/mask-errors.ts";

export interface AppOptions {
  /** JSON lines on the standard error where it is not given. */
  readonly log?: Log;
  /** How long one request may take, in milliseconds. */
  readonly deadlineMs?: number;
  /** How long the server goes on answering once it was asked to stop, in milliseconds. */
  readonly graceMs?: number;
  /** The memory for answers; half of it for their data, half for requests that come again word by word. */
  readonly keptBytes?: number;
  /** A folder with documents that get an address of their own. */
  readonly documentsDir?: string | undefined;
  /** What uploads may be of; the sources of the manifest that comes with Qogam where it is not given. */
  readonly sources?: readonly RegisteredSource[];
}

const MEGABYTE = 1_000_000;
const DEFAULT_KEPT_BYTES = 32 * MEGABYTE;

/** The whole house over a migrated database; it neither opens nor closes the database. */
export async function createApp(database: Database, options: AppOptions = {}): Promise<HttpApp> {
  const log = options.log ?? createLog((line) => process.stderr.write(line));
  const schema = buildApiSchema();
  const signer = createCursorSigner(await signingKey(database));
  const watch = new RevisionWatch(database);
  await watch.start();
  const keptBytes = (options.keptBytes ?? DEFAULT_KEPT_BYTES) / 2;
  const lookUp: LookUp = (statement, signal) => runCancellable(database, statement, signal);
  const feed = { lookUp, signer, kinds: catalogueOf(database, schema).recorded };
  const directory = createOrganizationDirectory((asOf) => (text, values, signal) => {
    const registers = asOf === undefined ? "register" : "past";
    return lookUp({ text: text(registers), values, rowMode: "text", asOf }, signal);
  });
  const answering = { database, watch, feed, directory, log };
  const app = await createHttpApp<QogamContext>({
    ...options,
    ...endpoint(answering, schema, keptBytes),
    subgraph: endpoint(answering, buildSubgraphSchema(schema), 0),
    log,
    repeated: { bytes: keptBytes, current: () => watch.current },
    readConflicts: (query, signal) => conflictsCsv(database, query, signal),
    importer: importerOver(database, options.sources ?? (await readSources()), log),
    identify: (key, signal) => bearerOf(database, key, signal),
    readStatus: () => registerStatus(database),
    readChanges: (request, signal) => readChanges(feed, request, signal),
    checkDatabase: (signal) => runCancellable(database, { text: "select 1" }, signal),
  });
  app.fastify.addHook("onClose", async () => watch.stop());
  return app;
}

const catalogueOf = (database: Database, schema: GraphQLSchema): Catalogue =>
  createCatalogue(schema, database.orm.getMetadata(), bindings);

/** What every address that answers GraphQL shares. */
interface Answering {
  readonly database: Database;
  readonly watch: RevisionWatch;
  readonly feed: ChangeFeed;
  readonly directory: OrganizationDirectory;
  readonly log: Log;
}

/** What mutations do. */
const actsOn = (database: Database): Acts => ({
  decideConflict: (verdict) => decideConflict(database, verdict),
  decideIdentity: (decision) => decideByIds(database, decision),
  undoIdentityDecision: (undoing) => undoById(database, undoing),
});

/** A schema with what answers it; up to so many bytes of answers are kept. */
function endpoint(
  { database, watch, feed, directory, log }: Answering,
  schema: GraphQLSchema,
  bytes: number,
): GraphQLEndpoint<QogamContext> {
  const catalogue = catalogueOf(database, schema);
  const planner = createPlanner(catalogue, feed.signer);
  const run = boundedPreparation(createReader(database, watch));
  const current = () => watch.current;
  const shared = { planner, run, feed, directory, acts: actsOn(database) };
  const kept = new KeptAnswers({ bytes, current });
  const execute = createExecutor({ schema, planner, run, current });
  const failure = createFailure(createErrorMask(log));
  const answerQuery = createQueryAnswers({ planner, run, kept, execute, failure });
  return {
    schema,
    plugins: [plannedAnswers(answerQuery)],
    answerQuery,
    contextOf: (signal, viewer) => new RequestContext(shared, signal, viewer),
  };
}

/** Who brought what is told to the log. */
function importerOver(database: Database, sources: readonly RegisteredSource[], log: Log): Importer {
  const byId = new Map(sources.map((source) => [source.entry.id, source]));
  const known = (id: string) => byId.get(id) as RegisteredSource;
  return {
    folder: join(database.dataDir, "uploads"),
    knows: (id) => byId.has(id),
    take: async (file, by) => {
      const outcome = await importUpload(database, { ...file, source: known(file.source) });
      const { source, run, status, revision } = outcome;
      log("import", { by, source, run, status, revision });
      return outcome;
    },
    truncated: (source) => recordTruncated(database, known(source)),
    run: (number) => runState(database, number),
  };
}

export interface RunningApp {
  readonly address: string;
  /** Answers what is under way, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts the server as the settings say: the database is opened and migrated, `prepare` fills it, the port is opened.
 * @throws StartError where the port or the data folder is taken, DatabaseError where no database answers.
 */
export async function startApp(
  settings: Settings,
  prepare: (database: Database, sources: readonly RegisteredSource[]) => Promise<void>,
): Promise<RunningApp> {
  const sources = await readSources({ manifest: settings.sources });
  await assertPortFree(settings);
  const database = await openDatabase({
    url: settings.databaseUrl,
    replicaUrls: settings.replicaUrls,
    dataDir: settings.dataDir,
  });
  try {
    await migrate(database);
    await declareSources(database.pool, sources);
    await prepare(database, sources);
    keepHeapSmall();
    const { cacheMegabytes, documentsDir } = settings;
    const app = await createApp(database, { keptBytes: cacheMegabytes * MEGABYTE, documentsDir, sources });
    const address = await app.listen(settings);
    return { address, stop: () => app.stop().finally(() => database.close()) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
