import { bundledRegisters } from "../../demo/registers.ts";
import type { Connector, RegisterStatement } from "../../src/ingestion/connectors/connector.ts";
import { readSources } from "../../src/ingestion/sources.ts";

/** What the bundled registers state, by entity. */
export interface Registers {
  /** How many different things of an entity are stated; undefined where no register describes it. */
  readonly count: (entity: string) => number | undefined;
  /** Kinds of the sources that state it. */
  readonly kinds: (entity: string) => ReadonlySet<Connector["kind"]>;
  /** Everything that is stated about an entity, in the order of the files. */
  readonly statements: (entity: string) => readonly RegisterStatement[];
}

/** Entities whose statements are needed whole; of others only the keys are kept. */
const WHOLE = new Set(["PublishedFigure", "FigureDocument"]);

/** Reads all bundled registers, one after the other. */
export async function readRegisters(): Promise<Registers> {
  const sources = await readSources();
  const keys = new Map<string, Set<string>>();
  const kinds = new Map<string, Set<Connector["kind"]>>();
  const whole = new Map<string, RegisterStatement[]>();
  for (const { connectorId, files } of bundledRegisters()) {
    const connector = sources.find(({ entry }) => entry.id === connectorId)?.connector;
    for (const row of connector?.read(files) ?? []) {
      if (connector === undefined || !("statement" in row)) continue;
      const { kind: entity, key } = row.statement;
      grown(keys, entity).add(key);
      grown(kinds, entity).add(connector.kind);
      if (WHOLE.has(entity)) whole.set(entity, [...(whole.get(entity) ?? []), row.statement]);
    }
  }
  return {
    count: (entity) => keys.get(entity)?.size,
    kinds: (entity) => kinds.get(entity) ?? new Set(),
    statements: (entity) => whole.get(entity) ?? [],
  };
}

function grown<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const set = sets.get(key) ?? new Set<Item>();
  sets.set(key, set);
  return set;
}
