import graphql from "@graphql-eslint/eslint-plugin";

const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: { schema: "schema/schema.graphql", documents: "examples/**/*.graphql" },
  },
};

const plugins = { "@graphql-eslint": graphql };

const CAMEL_CASE = { style: "camelCase" };
const PASCAL_CASE = { style: "PascalCase" };

const named = [
  "error",
  {
    FieldDefinition: { ...CAMEL_CASE, forbiddenPrefixes: ["get", "list", "fetch"] },
    InputValueDefinition: CAMEL_CASE,
    Argument: CAMEL_CASE,
    DirectiveDefinition: CAMEL_CASE,
    EnumValueDefinition: "UPPER_CASE",
    ObjectTypeDefinition: { ...PASCAL_CASE, forbiddenSuffixes: ["Type", "Entity", "Object"] },
    InterfaceTypeDefinition: { ...PASCAL_CASE, forbiddenSuffixes: ["Interface"] },
    UnionTypeDefinition: { ...PASCAL_CASE, forbiddenSuffixes: ["Union"] },
    EnumTypeDefinition: { ...PASCAL_CASE, forbiddenSuffixes: ["Enum"] },
    InputObjectTypeDefinition: { ...PASCAL_CASE, requiredSuffixes: ["Filter", "Order", "Input"] },
    // The scalars BIN, KATO and URL are acronyms.
    ScalarTypeDefinition: { style: "PascalCase", ignorePattern: "^(BIN|KATO|URL)$" },
  },
];

const schemaRules = {
  ...graphql.configs["flat/schema-recommended"].rules,
  ...graphql.configs["flat/schema-relay"].rules,
  "@graphql-eslint/naming-convention": named,
  "@graphql-eslint/no-hashtag-description": "error",
  "@graphql-eslint/no-typename-prefix": "off",
  "@graphql-eslint/no-unreachable-types": "error",
  "@graphql-eslint/relay-edge-types": [
    "error",
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  "@graphql-eslint/require-deprecation-reason": "error",
  // The standard directive has no date; the reason carries it, and `check:sdl` reads it there.
  "@graphql-eslint/require-deprecation-date": "off",
  "@graphql-eslint/require-description": [
    "error",
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      EnumValueDefinition: true,
      InputValueDefinition: false,
    },
  ],
  "@graphql-eslint/strict-id-in-types": "off",
  "@graphql-eslint/unique-enum-value-names": "off",
};

const operationRules = {
  ...graphql.configs["flat/operations-recommended"].rules,
  "@graphql-eslint/require-selections": "off",
  "@graphql-eslint/selection-set-depth": "off",
  "@graphql-eslint/naming-convention": [
    "error",
    { VariableDefinition: CAMEL_CASE, OperationDefinition: PASCAL_CASE, FragmentDefinition: PASCAL_CASE },
  ],
};

export default [
  { files: ["schema/schema.graphql"], languageOptions, plugins, rules: schemaRules },
  { files: ["examples/**/*.graphql"], languageOptions, plugins, rules: operationRules },
];
