import type { LegalForm } from "../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../entities/shared/vocabulary.ts";
import type {
  FoundOrganization,
  FoundOrganizations,
  LookedForOrganization,
  OrganizationDirectory,
} from "../context/directory.ts";
import type { Signal } from "../context/signal.ts";
import { described, type DescribedOrganization } from "./names/described-organization.ts";
import { match } from "./names/match.ts";
import { type NameIndex, nameIndex, similarNames } from "./names/name-index.ts";
import {
  loadOrganizations,
  type ListedOrganization,
  type Read,
  territoriesAbove,
} from "./organization-list.ts";

const MOST_MATCHES = 10;

interface Loaded {
  readonly revision: number;
  readonly organizations: readonly ListedOrganization[];
  readonly index: NameIndex;
}

const NEWEST = "select coalesce(max(number), 0)::text from ingest.revision";

/**
 * Holds the names of the present and of one revision before it in memory, and reads them again when there is a newer one,
 * or another one is asked for. `readAt` makes what reads the registers of a revision, or of the present.
 */
export function createOrganizationDirectory(readAt: (asOf?: number) => Read): OrganizationDirectory {
  const held: { present?: Loaded; past?: Loaded } = {};
  async function organizationsAt(asOf: number | undefined, signal: Signal): Promise<Loaded> {
    const time = asOf === undefined ? "present" : "past";
    const revision = asOf ?? Number((await readAt()(() => NEWEST, [], signal))[0]?.[0]);
    const known = held[time];
    if (known?.revision === revision) return known;
    const organizations = await loadOrganizations(readAt(asOf), signal);
    return (held[time] = { revision, organizations, index: nameIndex(organizations) });
  }
  return {
    async match(descriptions, signal, asOf) {
      const { organizations, index } = await organizationsAt(asOf, signal);
      const above = await territoriesAbove(readAt(asOf), descriptions, signal);
      const wanted = descriptions.map((one) => lookedFor(one, above));
      const near = similarNames(
        index,
        wanted.map(({ names }) => names.map(({ trigrams }) => trigrams)),
      );
      return descriptions.map(({ name }, ordinal): FoundOrganizations => {
        const closer = (near[ordinal] ?? []).map((other) => organizations[other] as ListedOrganization);
        return { name, matches: matchesOf(wanted[ordinal] as DescribedOrganization, closer) };
      });
    },
  };
}

function lookedFor(
  { name, legalForm, territory, registeredOn }: LookedForOrganization,
  above: ReadonlyMap<string, readonly string[]>,
): DescribedOrganization {
  return described({
    // One name may be in any language; where it is compared with all of them, it does not matter in which it stands here.
    names: { ru: name },
    legalForm: (legalForm ?? null) as ValueOf<typeof LegalForm> | null,
    territories: territory == null ? [] : (above.get(territory) ?? [territory]),
    registeredOn: registeredOn ?? null,
  });
}

function matchesOf(
  wanted: DescribedOrganization,
  organizations: readonly ListedOrganization[],
): readonly FoundOrganization[] {
  const scored = organizations.map((one) => ({ one, found: match(wanted, one.description()) }));
  return scored
    .filter(({ found }) => found.outcome !== "NEW")
    .toSorted((left, right) => right.found.score - left.found.score || left.one.id - right.one.id)
    .slice(0, MOST_MATCHES)
    .map(({ one: { id, bin, names }, found }) => ({
      id,
      bin,
      name: nearest(names, found.features[0]?.right),
      ...found,
    }));
}

/** The name whose core was compared; the first one where several would do. */
function nearest(names: readonly string[], core: string | null = ""): string {
  const [first = ""] = names;
  return names.find((name) => core !== "" && name.toLowerCase().includes(String(core))) ?? first;
}
