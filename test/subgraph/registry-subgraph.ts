import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, GraphQLScalarType, parse } from "graphql";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a register of legal entities would add: a number of the certificate, by BIN. */
const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar BIN
  type Organization @key(fields: "bin") { bin: BIN certificate: String! }
  type Query { legalEntities(bins: [BIN!]!): [Organization!]! }
`;

interface Entity {
  readonly bin: string;
}

const schema = buildSubgraphSchema({
  typeDefs: parse(SDL),
  resolvers: {
    BIN: new GraphQLScalarType({ name: "BIN" }),
    Query: {
      legalEntities: (_: unknown, { bins }: { bins: readonly string[] }) => bins.map((bin) => ({ bin })),
    },
    Organization: {
      __resolveReference: ({ bin }: Entity) => ({ bin }),
      certificate: ({ bin }: Entity) => certificateOf(bin),
    },
  },
});

export const certificateOf = (bin: string): string => `№ ${bin.slice(0, 4)}-1958`;

export interface Subgraph {
  readonly sdl: string;
  readonly url: string;
  close(): Promise<void>;
}

/** A small register of legal entities that answers as a subgraph on a free port. */
export async function registrySubgraph(): Promise<Subgraph> {
  const server = createServer(async (request, response) => {
    const { query: source, variables } = (await bodyOf(request)) as { query: string; variables?: object };
    const answer = await graphql({ schema, source, variableValues: variables as Record<string, unknown> });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { sdl: SDL, url: `http://127.0.0.1:${port}/`, close };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
