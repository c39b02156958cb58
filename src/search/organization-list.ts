import type { Signal } from "../context/signal.ts";
import {
  described,
  type DescribedOrganization,
  type OrganizationDescription,
} from "./names/described-organization.ts";

/** Runs a statement about the registers of one time that can be cancelled; columns come in their order. */
export type Read = (
  text: (registers: string) => string,
  values: readonly unknown[],
  signal: Signal,
) => Promise<readonly (readonly (string | null)[])[]>;

export interface ListedOrganization {
  readonly id: number;
  readonly bin: string | null;
  readonly names: readonly string[];
  readonly description: () => DescribedOrganization;
}

export async function loadOrganizations(read: Read, signal: Signal): Promise<readonly ListedOrganization[]> {
  const rows = await read(
    (
      registers,
    ) => `select organization.id::text, organization.bin, organization.name_kk, organization.name_ru, organization.name_en,
       organization.legal_form, organization.registered_on::text,
       array_to_string(territory.kato || territory.ancestors::text[], ' ')
     from ${registers}.organization left join ${registers}.territory on territory.kato = organization.territory_kato
     order by organization.id`,
    [],
    signal,
  );
  return rows.map(listed);
}

function listed([id, bin = null, kk, ru, en, form, registeredOn, places]: readonly (string | null)[]) {
  const description: OrganizationDescription = {
    names: { kk, ru, en },
    legalForm: form as OrganizationDescription["legalForm"],
    territories: places ? places.split(" ") : [],
    registeredOn: registeredOn ?? null,
  };
  let made: DescribedOrganization | undefined;
  return {
    id: Number(id),
    bin,
    names: [kk, ru, en].filter((name): name is string => typeof name === "string"),
    description: () => (made ??= described(description)),
  };
}

/** Each territory that is named, with everything above it. */
export async function territoriesAbove(
  read: Read,
  descriptions: readonly { readonly territory?: string | null }[],
  signal: Signal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = descriptions.flatMap(({ territory }) => territory ?? []);
  if (named.length === 0) return new Map();
  const rows = await read(
    (registers) =>
      `select kato, array_to_string(kato || ancestors::text[], ' ') from ${registers}.territory where kato = any($1)`,
    [named],
    signal,
  );
  return new Map(rows.map(([kato, places]) => [String(kato), String(places).split(" ")]));
}
