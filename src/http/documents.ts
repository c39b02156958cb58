import { HeaderMap } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { createHash } from "node:crypto";

import { HttpError } from "../errors.ts";
import { type Example, readExamples } from "./graphiql/examples.ts";
import type { AnswerByGraphQL, Asked } from "./graphql.ts";

/** A document that has an address of its own. */
interface TrustedDocument extends Example {
  /** Of its file, in hexadecimal. */
  readonly sha256: string;
}

interface DocumentRequest {
  readonly Params: { readonly sha256: string };
  /** A list where a name comes twice. */
  readonly Querystring: Readonly<Partial<Record<"variables" | "operationName", string | string[]>>>;
}

export interface DocumentsOptions {
  /** The operator's own, beside the examples. */
  readonly folder?: string | undefined;
  readonly answer: AnswerByGraphQL;
}

/**
 * `/documents/<sha256>?variables=`: the answer to a document that lies on this server, at an address that stays. `/documents`
 * lists them. A foreign page gains nothing by asking for it, so it needs no header.
 */
export async function answerDocuments(
  fastify: FastifyInstance,
  { folder, answer }: DocumentsOptions,
): Promise<void> {
  const documents = await readDocuments(folder);
  const list = [...documents.values()].map(({ sha256, name, title, description }) => ({
    sha256,
    name,
    title,
    description,
  }));
  fastify.get("/documents", async () => list);
  fastify.get<DocumentRequest>("/documents/:sha256", (request, reply) => {
    const document = documents.get(request.params.sha256);
    if (!document) throw new HttpError("DOCUMENT_UNKNOWN");
    return answer(request, reply, asked(document, request.query, request.headers.accept));
  });
}

async function readDocuments(folder: string | undefined): Promise<ReadonlyMap<string, TrustedDocument>> {
  const read = [...(await readExamples()), ...(folder === undefined ? [] : await readExamples(folder))];
  return new Map(
    read.map((document) => {
      const sha256 = createHash("sha256").update(document.query).digest("hex");
      return [sha256, { ...document, sha256 }];
    }),
  );
}

function asked(
  { query }: TrustedDocument,
  { variables, operationName }: DocumentRequest["Querystring"],
  accept: string | undefined,
): Asked {
  const body = { query, operationName: operationName ?? null, variables: object(variables) };
  return {
    body,
    accept,
    toApollo: () => {
      const headers = new HeaderMap([["content-type", "application/json"]]);
      if (accept !== undefined) headers.set("accept", accept);
      return { method: "POST", headers, search: "", body };
    },
  };
}

function object(text: string | readonly string[] = "null"): unknown {
  try {
    const value: unknown = typeof text === "string" ? JSON.parse(text) : text;
    if (typeof value === "object" && !Array.isArray(value)) return value;
  } catch {
    // Told below, as of any other text that is no object.
  }
  throw new HttpError("VARIABLES_NOT_JSON");
}
