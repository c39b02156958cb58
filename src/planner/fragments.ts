import { Kind, type DocumentNode, type FragmentDefinitionNode } from "graphql";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const known = new WeakMap<DocumentNode, Fragments>();

/** The fragments of a document by name; documents are kept by the server, so they are gathered once. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const gathered = known.get(document);
  if (gathered) {
    return gathered;
  }
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  known.set(document, fragments);
  return fragments;
}
