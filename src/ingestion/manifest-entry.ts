import type { Connector } from "./connectors/connector.ts";
import { type Filters, type TransportName, transportNames } from "./fetch/transport.ts";
import {
  duration,
  localizedText,
  type Members,
  numberFrom,
  objectLike,
  objectsLike,
  oneOf,
  type Refuse,
  takeMembers,
  textLike,
  webAddress,
} from "./manifest-members.ts";
import { defaultThresholds, type Thresholds } from "./thresholds.ts";

/** What a source is when an operator points a connector at a publisher of their own. */
export type Declaration = Partial<Pick<Connector, "title" | "publisher" | "licence" | "homepage" | "kind">>;

/** One source as its operator wants it; what is not stated is as the connector declares it. */
export interface ManifestEntry {
  readonly id: string;
  /** A source that is off is neither imported nor expected to be fresh; what it published stays. */
  readonly enabled: boolean;
  /** Whose word counts where two sources state the same field; the connector's where it is not given. */
  readonly rank?: number;
  /** How often it is taken, as an ISO 8601 duration. */
  readonly cadence?: string;
  /** A pattern of paths, seen from the manifest's folder. */
  readonly files?: string;
  readonly transport?: TransportName;
  readonly address?: string;
  /** For `goszakup`: by the name of a list, the `filter` with which it is asked. */
  readonly filters?: Filters;
  /** For `goszakup`: how often the whole is taken again; what came since is taken in between. Always where it is not given. */
  readonly wholeEvery?: string;
  readonly declares: Declaration;
  readonly thresholds: Thresholds;
}

/** The members of a source. */
const members: Members<ManifestEntry> = {
  id: { rule: "is the name of a connector's folder", take: textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/) },
  enabled: { rule: "is true or false", take: (value) => (typeof value === "boolean" ? value : undefined) },
  rank: { rule: "is a whole number from 1", take: numberFrom(1, 100_000, true) },
  cadence: { rule: "is an ISO 8601 duration such as P1M", take: duration },
  files: { rule: "is a pattern of paths such as `incoming/kato/*.csv`", take: textLike(/^[^\0]+$/) },
  transport: { rule: `is one of ${transportNames.join(", ")}`, take: oneOf(transportNames) },
  address: { rule: "is an https:// or http:// address without a name or password", take: webAddress },
  filters: { rule: "is an object of objects", take: objectsLike },
  wholeEvery: { rule: "is an ISO 8601 duration such as P1M", take: duration },
  declares: { rule: "is an object", take: objectLike },
  thresholds: { rule: "is an object", take: objectLike },
};

const thresholdMembers: Members<Thresholds> = {
  lostRows: { rule: "is a share from 0 to 1", take: numberFrom(0, 1) },
  understood: { rule: "is a share from 0 to 1", take: numberFrom(0, 1) },
  filled: { rule: "is a share from 0 to 1", take: numberFrom(0, 1) },
  lettersLost: { rule: "is a share from 0 to 1", take: numberFrom(0, 1) },
  lateAfter: { rule: "is an ISO 8601 duration such as P1M", take: duration },
  staleAfter: { rule: "is an ISO 8601 duration such as P1M", take: duration },
};

const kinds = ["OFFICIAL_REGISTER", "PUBLICATION", "DEMONSTRATION"] as const;

const declarationMembers: Members<Declaration> = {
  title: { rule: "is a text in kk, ru and en", take: localizedText },
  publisher: { rule: "is a text in kk, ru and en", take: localizedText },
  licence: { rule: "is a text", take: textLike(/\S/) },
  homepage: { rule: "is an https:// or http:// address", take: webAddress },
  kind: { rule: `is one of ${kinds.join(", ")}`, take: oneOf(kinds) },
};

/** Takes one source of a manifest; whatever is unknown or does not fit is refused with its name. */
export function entryOf(source: unknown, index: number, refuse: Refuse): ManifestEntry {
  const given = objectLike(source) ?? refuse("lists objects", `source ${index + 1} is none`);
  const name = typeof given["id"] === "string" ? given["id"] : `source ${index + 1}`;
  const taken = takeMembers(given, members, name, refuse);
  if (taken["id"] === undefined) refuse("names every source", `${name} has no \`id\``);
  const declares = takeMembers(
    objectLike(taken["declares"]) ?? {},
    declarationMembers,
    `${name}.declares`,
    refuse,
  );
  const thresholds = takeMembers(
    objectLike(taken["thresholds"]) ?? {},
    thresholdMembers,
    `${name}.thresholds`,
    refuse,
  );
  if ((taken["transport"] === undefined) !== (taken["address"] === undefined)) {
    refuse("gives a transport and an address together", `${name} has one of them`);
  }
  return {
    enabled: true,
    ...taken,
    declares,
    thresholds: { ...defaultThresholds, ...thresholds },
  } as ManifestEntry;
}
