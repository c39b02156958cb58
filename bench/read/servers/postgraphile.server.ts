import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

import { listen } from "./listen.ts";
import { pool } from "./pool.ts";

/**
 * PostGraphile at its fastest for these questions: plain lists, which cost less than connections, no mutations, no
 * introspection of plans, none of the development's pages, answers written as text while they are executed. Its plugins for
 * aggregates and for filters over relations answer (d).
 */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  // It would offer an order only where an index begins with the column.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({
      connectionString: process.argv[2],
      poolConfig: pool,
      schemas: ["register"],
      pubsub: false,
    }),
  ],
  schema: { defaultBehavior: "+list -mutation", connectionFilterRelations: true },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false, outputDataAsString: true },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
listen(server);
