import fastify from "fastify";

import { listen } from "./listen.ts";

/** What a repeated question can cost at the least: a route that sends the bytes that were put there. */
const app = fastify({ bodyLimit: 10_000_000 });
const kept = new Map<string, string>();

app.addContentTypeParser("text/plain", { parseAs: "string" }, (_request, body, done) => done(null, body));
app.put<{ Params: { name: string }; Body: string }>("/:name", (request, reply) => {
  kept.set(request.params.name, request.body);
  return reply.send();
});
app.post<{ Params: { name: string } }>("/:name", (request, reply) =>
  reply.type("application/json; charset=utf-8").send(kept.get(request.params.name)),
);

await app.ready();
listen(app.server);
