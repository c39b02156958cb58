interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

interface Options {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks this server; whatever it answers is an answer to show. */
export async function ask(question: Question, options: Options = {}): Promise<Record<string, unknown>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...options.headers, "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Record<string, unknown>;
}
