/**
 * Which room may import which. A room that is not listed may import nothing but itself, so that a new room is a decision
 * and not an accident.
 */
const errors = "^src/errors(\\.ts$|/)";
const HOUSE = "^(entities|schema|resolvers|src|demo|test|tools|bench)/";

/** Closed lists and checks of numbers: values without a table, which every room may name. */
const words = "^entities/(shared/(vocabulary|bin)|.+\\.vocabulary)\\.ts$";

/** What every connector may lean on: the contract, and functions from values to values. */
const contract = "^src/ingestion/(connectors/[^/]+\\.ts$|normalise/)";

const answering = ["^entities/", "^src/db/", "^src/context/", "^src/config/", errors];

/** room → the other rooms that it may import */
const rooms = {
  "^entities/": [],
  "^schema/": ["^entities/", errors],
  "^resolvers/": ["^schema/", "^entities/", "^src/(planner|loaders|search|export|security|context)/", errors],
  [errors]: [],
  "^src/config/": [errors],
  "^src/context/": ["^src/config/", errors],
  "^src/db/": ["^entities/", "^src/(config|context)/", errors],
  "^src/text/": [],
  "^src/access/": ["^src/(db|context)/", errors],
  "^src/planner/": answering,
  "^src/loaders/": ["^src/planner/", ...answering],
  "^src/search/": ["^src/text/", ...answering],
  "^src/export/": answering,
  "^src/security/": ["^src/context/", "^src/config/", errors],
  "^src/ingestion/(?!connectors/|normalise/)": [
    "^entities/",
    "^src/(db|config)/",
    "^src/(ingestion|search)/",
    "^demo/registers\\.ts$",
    errors,
  ],
  [contract]: ["^src/text/", words, errors],
  "^src/http/": ["^src/app\\.ts$", "^src/(config|security|context)/", errors],
  "^src/cli/": ["^src/app\\.ts$", "^src/(access|config|context|security|ingestion|export)/", errors],
  "^src/main\\.ts$": ["^src/app\\.ts$", "^src/cli/"],
  "^demo/": ["^entities/", "^src/ingestion/(connectors|normalise)/"],
};

const roomRules = Object.entries(rooms).map(([room, others]) => ({
  name: "room",
  comment: "docs/architecture.md lists what each room may import",
  severity: "error",
  from: { path: room },
  to: { path: HOUSE, pathNot: [room, ...others] },
}));

const packageRules = [
  {
    name: "entities-know-the-orm-alone",
    severity: "error",
    from: { path: "^entities/" },
    to: { pathNot: ["^entities/", "node_modules/@mikro-orm/"] },
  },
  {
    name: "schema-packages",
    severity: "error",
    from: { path: "^schema/" },
    to: { path: "node_modules/", pathNot: "node_modules/(type-graphql|graphql-scalars|graphql)/" },
  },
  {
    name: "ingestion-without-graphql",
    severity: "error",
    from: { path: "^(src/ingestion|src/db|src/config)/" },
    to: { path: "node_modules/(graphql|graphql-scalars|type-graphql|@apollo)/" },
  },
  {
    name: "product-without-development-packages",
    severity: "error",
    from: { path: "^(entities|schema|resolvers|src)/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

const shapeRules = [
  {
    name: "schema-sees-entities-as-types",
    comment: "what both are made of, the vocabularies, may be used; a table may not",
    severity: "error",
    from: { path: "^schema/" },
    to: {
      path: "^entities/",
      pathNot: ["^entities/shared/", "\\.vocabulary\\.ts$"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "nouns-meet-in-the-planner",
    comment: "not in each other's resolvers",
    severity: "error",
    from: { path: "^resolvers/([^/]+)/", pathNot: "^resolvers/shared/" },
    to: { path: "^resolvers/", pathNot: ["^resolvers/$1/", "^resolvers/shared/"] },
  },
  {
    name: "only-app-composes",
    severity: "error",
    from: { pathNot: ["^src/app\\.ts$", "^resolvers/", "^(test|tools)/"] },
    to: { path: "^resolvers/" },
  },
  {
    name: "connector-knows-the-contract-alone",
    comment: "a declaration and a pure function: no database, no entity, no other connector",
    severity: "error",
    from: { path: "^src/ingestion/connectors/([^/]+)/" },
    to: {
      path: HOUSE,
      pathNot: ["^src/ingestion/connectors/$1/", contract, words],
    },
  },
  {
    name: "connector-is-pure",
    comment: "bytes come in, records go out",
    severity: "error",
    from: { path: "^src/ingestion/(connectors|normalise)/" },
    to: { path: "^(fs|net|http|https|http2|dns|child_process|worker_threads)(/|$)" },
  },
  {
    name: "no-cycles",
    comment: "entities name each other, and so do the API's types; nothing else goes round",
    severity: "error",
    from: { pathNot: ["^entities/", "^schema/"] },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "no-unresolvable",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...roomRules, ...packageRules, ...shapeRules],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".mts", ".js", ".mjs", ".json"],
    },
  },
};
