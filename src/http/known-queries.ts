import type { ApolloServerPlugin, HTTPGraphQLRequest } from "@apollo/server";

import { ByteBoundedMap } from "../context/byte-bounded-map.ts";
import type { AnswerQuery, LetThrough, ToldAnswer } from "../context/query-answers.ts";
import { RawAnswer } from "../context/raw-answer.ts";
import type { CheckOperation } from "../security/check-operation.ts";
import type { GraphQLAnswer } from "./graphql-answer.ts";
import { httpLimits } from "./limits.ts";
import { retryAfterOf } from "./retry-after.ts";
import { stringifyAnswer } from "./stringify.ts";

/** What a request says to GraphQL, wherever in it. */
export interface Words {
  readonly body: unknown;
  readonly accept: string | undefined;
}

export interface KnownQueriesOptions<Context> {
  readonly check: CheckOperation;
  readonly answer: AnswerQuery<Context>;
  readonly bytes?: number;
}

/** What a parsed document takes in memory beside each byte of its text. */
const PARSED_BYTES = 60;
const DEFAULT_BYTES = 8_000_000;

interface KnownQuery extends LetThrough {
  /** As Apollo answered it for what the client accepts. */
  readonly headers: GraphQLAnswer["headers"];
}

/** A body as GraphQL over HTTP has it. */
interface Said {
  readonly key: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Queries that Apollo has parsed, validated and let through. When one comes again in the same words, only its variables are
 * new: they are held to the same limits, and it is answered without Apollo. Whatever is refused or unusual is left to Apollo.
 */
export class KnownQueries<Context extends object> {
  readonly #options: KnownQueriesOptions<Context>;
  readonly #known: ByteBoundedMap<KnownQuery>;
  /** Of requests that Apollo answers now. */
  readonly #passed = new WeakMap<HTTPGraphQLRequest, LetThrough>();

  constructor(options: KnownQueriesOptions<Context>) {
    this.#options = options;
    this.#known = new ByteBoundedMap(options.bytes ?? DEFAULT_BYTES);
  }

  get size(): number {
    return this.#known.size;
  }

  /** Sees what Apollo lets through. */
  plugin(): ApolloServerPlugin<Context> {
    const passed = this.#passed;
    return {
      async requestDidStart() {
        return {
          async willSendResponse({ request, document, operation, response: { body } }) {
            const isAnswered = body.kind === "single" && body.singleResult.data instanceof RawAnswer;
            if (!isAnswered || !request.http || !document || !operation) return;
            passed.set(request.http, { document, operation, operationName: request.operationName });
          },
        };
      },
    };
  }

  /** Undefined where Apollo must read the request. */
  answer(words: Words, context: Context): Promise<GraphQLAnswer> | undefined {
    const said = saidBy(words);
    const known = said && this.#known.get(said.key);
    if (!known || known.operationName !== said.operationName || !this.#allows(known, said)) return undefined;
    const told = this.#options.answer(known, { variables: said.variables, context });
    return told?.then((answer) => written(answer, known));
  }

  /** Remembers what Apollo let through, if it did. */
  keep(words: Words, request: HTTPGraphQLRequest, { headers }: GraphQLAnswer): void {
    const passed = this.#passed.get(request);
    const said = passed && saidBy(words);
    if (said) this.#known.set(said.key, { ...passed, headers }, said.query.length * PARSED_BYTES);
  }

  #allows({ document, operation }: LetThrough, { variables }: Said): boolean {
    try {
      this.#options.check({ document, operation, variables });
      return true;
    } catch {
      // Apollo refuses it in its own shape.
      return false;
    }
  }
}

function saidBy({ body, accept = "" }: Words): Said | undefined {
  if (typeof body !== "object" || body === null || accept.length > httpLimits.rememberedAccept) {
    return undefined;
  }
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || (extensions ?? undefined) !== undefined) return undefined;
  if (!isTextOrMissing(operationName) || !isRecordOrMissing(variables)) return undefined;
  const key = [accept, operationName, query].join("\n");
  return { key, query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

const isTextOrMissing = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === "string";

const isRecordOrMissing = (value: unknown): value is Readonly<Record<string, unknown>> | null | undefined =>
  value === undefined || (typeof value === "object" && !Array.isArray(value));

function written({ json, errors, etag, status = 200 }: ToldAnswer, { headers }: KnownQuery): GraphQLAnswer {
  const data = json === "null" ? null : new RawAnswer(json);
  const later = data === null ? retryAfterOf(errors) : undefined;
  return {
    status,
    headers: later === undefined ? headers : new Map([...headers, ["retry-after", later]]),
    etag,
    body: stringifyAnswer({ data, ...(errors && { errors }) }),
  };
}
