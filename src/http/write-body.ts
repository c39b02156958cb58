import type { FastifyRequest } from "fastify";
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { HttpError } from "../errors.ts";
import { httpLimits } from "./limits.ts";

/**
 * Writes the body of a request into a file as it comes.
 * @throws HttpError where it is too large, breaks off, or is not what its digest says.
 */
export async function writeBody({ body, headers }: FastifyRequest, path: string): Promise<void> {
  const length = Number(headers["content-length"] ?? 0);
  if (length > httpLimits.uploadBytes) throw new HttpError("UPLOAD_TOO_LARGE");
  const said = digestSaid(headers["content-digest"]);
  const hash = createHash("sha256");
  const arriving = body instanceof Readable ? body : Readable.from([]);
  const file = createWriteStream(path, { mode: 0o600 });
  await pipeline(arriving, measuredBy(hash), file).catch((cause: unknown) => {
    throw cause instanceof HttpError ? cause : brokenOff(cause);
  });
  if (said !== undefined && said !== hash.digest("base64")) {
    throw new HttpError("UPLOAD_TRUNCATED", "another SHA-256 came");
  }
}

function measuredBy(hash: Hash) {
  return async function* measured(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > httpLimits.uploadBytes) throw new HttpError("UPLOAD_TOO_LARGE");
      hash.update(chunk);
      yield chunk;
    }
  };
}

/** A disk that is full is our fault, and no upload was cut. */
function brokenOff(cause: unknown): unknown {
  const { syscall } = cause as NodeJS.ErrnoException;
  const ours = syscall === "write" || syscall === "open";
  return ours ? cause : new HttpError("UPLOAD_TRUNCATED", "it broke off", { cause });
}

/** `Content-Digest: sha-256=:<base64>:`, as RFC 9530 has it. */
function digestSaid(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [, digest] = /sha-256=:([A-Za-z0-9+/=]+):/.exec([header].flat().join(", ")) ?? [];
  if (digest === undefined) throw new HttpError("UPLOAD_TRUNCATED", "a digest of another kind came");
  return digest;
}
