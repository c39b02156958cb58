import { createHash } from "node:crypto";
import { basename } from "node:path/posix";

import { type Answer, ask, failure } from "./http.ts";
import type { Fetched, FetchRequest, Validators } from "./transport.ts";

/** One file at an address; asked again, the publisher may say that it is still the same. */
export async function fetchFile({
  address: text,
  validators,
  patience,
}: FetchRequest): Promise<Fetched | "UNCHANGED"> {
  const address = new URL(text);
  const answer = await ask({ address, headers: conditions(validators), patience, followsRedirects: true });
  if (answer.status === 304) return "UNCHANGED";
  if (answer.body.byteLength === 0) {
    throw failure("SOURCE_EMPTY_ANSWER", address, "status 200 without a body");
  }
  checkWhole(address, answer);
  const [etag, lastModified] = [answer.headers.get("etag"), answer.headers.get("last-modified")];
  const dataAsOf = new Date(lastModified ?? "");
  return {
    files: [{ name: decodeURIComponent(basename(address.pathname)) || "file", bytes: answer.body }],
    validators: { address: text, ...(etag && { etag }), ...(lastModified && { lastModified }) },
    dataAsOf: Number.isNaN(dataAsOf.valueOf()) ? undefined : dataAsOf,
  };
}

function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag && { "if-none-match": validators.etag }),
    ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
  };
}

/** An answer is as long as it said, and has the SHA-256 that it said, where it said one. */
function checkWhole(address: URL, { headers, body }: Answer): void {
  const length = headers.get("content-length");
  if (length !== null && Number(length) !== body.byteLength) {
    throw failure("TRUNCATED", address, `${body.byteLength} bytes came of ${length}`);
  }
  const stated = ["repr-digest", "content-digest", "digest"].map((name) => headers.get(name)).find(Boolean);
  const digest = /sha-256=:?([A-Za-z0-9+/]{43}=)/i.exec(stated ?? "")?.[1];
  if (digest !== undefined && digest !== createHash("sha256").update(body).digest("base64")) {
    throw failure("TRUNCATED", address, "the file has another SHA-256 than its publisher says");
  }
}
