import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** How large a selection is, fragments counted wherever they are spread. */
export interface Shape {
  readonly depth: number;
  /** Fields on its own level. */
  readonly fields: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Shape = { depth: 0, fields: 0, selections: 0, aliases: 0, directives: 0 };
const INTROSPECTION = new Set(["__schema", "__type"]);

/**
 * Measures the selections of one document. Each fragment is measured once, so a document whose fragments double at every
 * step costs no more than its length; a fragment that spreads itself counts as empty and is left to GraphQL's own rule.
 */
export class ShapeReader {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Shape>();

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** Introspection is deep by nature and starts at the root alone; its depth is not counted there. */
  operation(selections: SelectionSetNode): Shape {
    return this.#set(selections, true);
  }

  #set({ selections }: SelectionSetNode, atRoot: boolean): Shape {
    return selections.map((selection) => this.#selection(selection, atRoot)).reduce(beside, NOTHING);
  }

  #selection(node: SelectionNode, atRoot: boolean): Shape {
    const inside = this.#inside(node, atRoot);
    return {
      ...inside,
      selections: inside.selections + 1,
      directives: inside.directives + (node.directives?.length ?? 0),
    };
  }

  #inside(node: SelectionNode, atRoot: boolean): Shape {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#set(node.selectionSet, atRoot);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, atRoot);
    const below = node.selectionSet ? this.#set(node.selectionSet, false) : NOTHING;
    const exempt = atRoot && INTROSPECTION.has(node.name.value);
    return {
      ...below,
      depth: exempt ? 1 : below.depth + 1,
      fields: 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
    };
  }

  #fragment(name: string, atRoot: boolean): Shape {
    const key = `${name} ${atRoot}`;
    const known = this.#measured.get(key);
    if (known) return known;
    this.#measured.set(key, NOTHING);
    const fragment = this.#fragments.get(name);
    const shape = fragment ? this.#set(fragment.selectionSet, atRoot) : NOTHING;
    this.#measured.set(key, shape);
    return shape;
  }
}

function beside(left: Shape, right: Shape): Shape {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: left.fields + right.fields,
    selections: left.selections + right.selections,
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
  };
}
