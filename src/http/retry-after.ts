import { isErrorCode, retryAfterS } from "../errors.ts";

interface ToldError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** `Retry-After` of an answer without data, where its first error is worth asking again. */
export function retryAfterOf(errors: readonly ToldError[] | undefined): string | undefined {
  const code = errors?.[0]?.extensions?.["code"];
  const seconds = isErrorCode(code) ? retryAfterS[code] : undefined;
  return seconds === undefined ? undefined : String(seconds);
}
