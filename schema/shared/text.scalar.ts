import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

import { refusal, type Refusal } from "./refuse.ts";

export interface TextScalarOptions {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  readonly jsonSchema: Readonly<Record<string, string>>;
  /** Why a text is refused, or undefined where it is fine. */
  readonly check: (text: string) => Refusal | undefined;
  /** The reason that refuses what is no string at all. */
  readonly notText: Refusal;
}

/** A scalar that is a text under a rule: what passes goes through unchanged, in and out. */
export function textScalar(options: TextScalarOptions): GraphQLScalarType<string, string> {
  const { name, description, specifiedByURL, jsonSchema, check, notText } = options;
  const accepted = (value: unknown, node?: ValueNode): string => {
    if (typeof value !== "string") {
      throw refusal(notText, node);
    }
    const reason = check(value);
    if (reason !== undefined) {
      throw refusal(reason, node);
    }
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    extensions: { codegenScalarType: "string", jsonSchema },
    serialize: (value) => serialized(name, value),
    parseValue: (value) => accepted(value),
    parseLiteral: (node) => accepted(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** Registers publish numbers that break a rule; what is stored is answered as it is, the rule is for what comes in. */
function serialized(name: string, value: unknown): string {
  if (typeof value !== "string") {
    throw new GraphQLError(`${name} is answered as a string.`);
  }
  return value;
}

/** Whether a scalar of a library takes a text; its own messages repeat the value and stay unused. */
export function isAcceptedBy(scalar: GraphQLScalarType, text: string): boolean {
  try {
    scalar.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
