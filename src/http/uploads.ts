import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

import { HttpError } from "../errors.ts";
import { requireScope } from "../security/require-scope.ts";
import type { ViewerOf } from "./authorization.ts";
import { patiently } from "./patience.ts";
import { writeBody } from "./write-body.ts";

/** A file of a source that has arrived in full. */
export interface ReceivedFile {
  readonly source: string;
  readonly name: string;
  readonly path: string;
  readonly accept: boolean;
  /** Up to which day its data count: `YYYY-MM-DD`. */
  readonly dataAsOf?: string | undefined;
}

export interface ImportResult {
  readonly status: keyof typeof statusCodes;
}

/** What the server does with uploads; `app.ts` hands it in. */
export interface Importer {
  /** Where files are put while they arrive. */
  readonly folder: string;
  readonly knows: (source: string) => boolean;
  /** Rejects with a BusyError where another import is under way. */
  readonly take: (file: ReceivedFile, by: string) => Promise<ImportResult>;
  readonly truncated: (source: string) => Promise<void>;
  readonly run: (number: number) => Promise<object | undefined>;
}

interface Address {
  readonly Params: { readonly source: string };
  readonly Querystring: { readonly name?: unknown; readonly accept?: unknown; readonly dataAsOf?: unknown };
}

const statusCodes = { PUBLISHED: 200, NOOP: 200, HELD: 202, FAILED: 422 } as const;

/** `POST /imports/<source>?name=<file>` takes a file in, `GET /imports/<run>` tells how its import went. */
export function answerUploads(fastify: FastifyInstance, importer: Importer, viewerOf: ViewerOf): void {
  const importing = (request: FastifyRequest<Address>) => requireScope(viewerOf(request), "import");
  const onRequest = async (request: FastifyRequest<Address>) => void importing(request);
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", async (_request: FastifyRequest, body: NodeJS.ReadableStream) => body);
    const answer = async (request: FastifyRequest<Address>, reply: FastifyReply) => {
      const file = addressed(request, importer);
      const result = await received(request, { file, importer, by: importing(request) });
      return reply.code(statusCodes[result.status]).send(result);
    };
    scope.post<Address>("/imports/:source", { onRequest, config: { anyBody: true } }, answer);
    scope.get<Address>("/imports/:source", { onRequest }, (request) => runOf(request, importer));
  });
}

async function runOf({ params }: FastifyRequest<Address>, importer: Importer): Promise<object> {
  const number = /^\d{1,9}$/.test(params.source) ? Number(params.source) : 0;
  const run = await importer.run(number);
  if (run === undefined) throw new HttpError("RUN_UNKNOWN");
  return run;
}

function addressed({ params, query }: FastifyRequest<Address>, importer: Importer): ReceivedFile {
  if (!importer.knows(params.source)) throw new HttpError("SOURCE_UNKNOWN");
  const { name, dataAsOf, accept = "false", ...others } = query;
  if (typeof name !== "string" || !/^[^/\\\0]{1,200}$/.test(name)) throw new HttpError("UPLOAD_NAME");
  if (dataAsOf !== undefined && !isDay(dataAsOf)) throw new HttpError("UPLOAD_DATE");
  const isUnderstood = Object.keys(others).length === 0 && (accept === "true" || accept === "false");
  if (!isUnderstood) throw new HttpError("UPLOAD_QUERY");
  const path = join(importer.folder, randomUUID());
  return { source: params.source, name, path, accept: accept === "true", dataAsOf };
}

function isDay(given: unknown): given is string {
  if (typeof given !== "string" || !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(given)) return false;
  const day = new Date(given);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(given);
}

interface Receiving {
  readonly file: ReceivedFile;
  readonly importer: Importer;
  readonly by: string;
}

/** Imports the file while it lies at its path, and removes it afterwards. */
async function received(request: FastifyRequest, { file, importer, by }: Receiving): Promise<ImportResult> {
  await mkdir(importer.folder, { recursive: true });
  try {
    await patiently(request.server.server, () => writeBody(request, file.path));
    return await importer.take(file, by);
  } catch (error) {
    const cut = error instanceof HttpError && error.reason === "UPLOAD_TRUNCATED";
    if (cut) await importer.truncated(file.source);
    throw error;
  } finally {
    await rm(file.path, { force: true });
  }
}
