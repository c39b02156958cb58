import { GraphQLError, type ASTVisitor, type OperationDefinitionNode, type ValidationContext } from "graphql";

import { LimitError } from "../errors.ts";
import { limits } from "./limits.ts";
import { type Shape, ShapeReader } from "./shape.ts";

/** A validation rule: how deep, how wide and how often an operation may ask. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const shapes = new ShapeReader(context.getDocument());
  return {
    OperationDefinition(node) {
      for (const originalError of brokenLimits(shapeOf(node, shapes))) {
        context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
      }
      return false;
    },
    FragmentDefinition: () => false,
  };
}

function shapeOf(node: OperationDefinitionNode, shapes: ShapeReader): Shape {
  const shape = shapes.operation(node.selectionSet);
  return { ...shape, directives: shape.directives + (node.directives?.length ?? 0) };
}

function brokenLimits(shape: Shape): readonly LimitError[] {
  const checks = [
    ["DEPTH_LIMIT", shape.depth, limits.depth, "levels"],
    ["ROOT_LIMIT", shape.fields, limits.rootFields, "root fields"],
    ["ALIAS_LIMIT", shape.aliases, limits.aliases, "aliases"],
    ["DIRECTIVE_LIMIT", shape.directives, limits.directives, "directives"],
    ["SELECTION_LIMIT", shape.selections, limits.selections, "selections"],
  ] as const;
  return checks
    .filter(([, came, most]) => came > most)
    .map(
      ([reason, came, , noun]) => new LimitError(reason, `this one has ${came.toLocaleString("en")} ${noun}`),
    );
}
