const workers: Readonly<Record<string, string>> = { json: "json.worker", graphql: "graphql.worker" };

interface WithMonaco {
  MonacoEnvironment: { getWorker(id: string, label: string): Worker };
}

/** Tells Monaco where its workers are; it must know before it starts. */
export function declareWorkers(): void {
  (globalThis as unknown as WithMonaco).MonacoEnvironment = {
    getWorker: (_id, label) => new Worker(`/graphiql/${workers[label] ?? "editor.worker"}.js`),
  };
}
