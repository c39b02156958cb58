import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

import { HttpError } from "../../errors.ts";
import { type Asset, readAssets } from "./assets.ts";
import { readExamples } from "./examples.ts";
import { page, pagePolicy, pageWithoutGraphiQL } from "./page.ts";

const HOUR = "public, max-age=3600";

/** GraphiQL at `/`, and what it loads under `/graphiql/`. */
export async function answerGraphiQL(fastify: FastifyInstance): Promise<void> {
  const assets = await readAssets();
  const examples = await readExamples();
  fastify.get("/", async (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", pagePolicy)
      .send(assets.has("page.js") ? page : pageWithoutGraphiQL),
  );
  fastify.get("/graphiql/examples.json", async () => examples);
  fastify.get<{ Params: { file: string } }>("/graphiql/:file", async (request, reply) => {
    const asset = assets.get(request.params.file);
    if (!asset) throw new HttpError("ADDRESS_UNKNOWN");
    return sendAsset(asset, request, reply);
  });
}

async function sendAsset(
  asset: Asset,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const content = await asset.read();
  void reply.type(asset.type).header("cache-control", HOUR).header("vary", "accept-encoding");
  const compressed = /\bgzip\b/.test(headers["accept-encoding"] ?? "");
  if (compressed) return reply.header("content-encoding", "gzip").send(content);
  return reply.send(await promisify(gunzip)(content));
}
