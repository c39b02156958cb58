import { described, type DescribedOrganization } from "../../search/names/described-organization.ts";
import type { Publication } from "../publication.ts";

/** An organization of the register as the matcher sees it. */
export interface DescribedRow {
  readonly key: string;
  readonly id: number;
  readonly numbered: boolean;
  /** Whether this publication wrote it. */
  readonly changed: boolean;
  readonly names: readonly string[];
  /** Taken apart when it is first asked for, because few of many are. */
  readonly description: () => DescribedOrganization;
}

interface Row {
  readonly key: string;
  readonly id: number;
  readonly bin: string | null;
  readonly changed: boolean;
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
  readonly legal_form: "OTHER_NON_PROFIT";
  readonly registered_on: string | null;
  readonly territories: readonly string[];
}

const SELECT = `
  select organization.key, organization.id, organization.bin, organization.revision = $1 as changed,
    organization.name_kk as kk, organization.name_ru as ru, organization.name_en as en, organization.legal_form,
    organization.registered_on::text,
    case when territory.kato is null then '{}'::text[] else territory.kato || territory.ancestors end as territories
  from register.organization left join register.territory on territory.kato = organization.territory_kato`;

/** Organizations without a BIN and those that this publication wrote, or all, in the order of their keys. */
export async function describedRows(
  { client, revision }: Publication,
  which: "unnumbered or changed" | "all",
): Promise<readonly DescribedRow[]> {
  const condition = which === "all" ? "" : "where organization.bin is null or organization.revision = $1";
  const { rows } = await client.query<Row>(`${SELECT} ${condition} order by organization.key collate "C"`, [
    revision,
  ]);
  return rows.map(describedRow);
}

/** The organizations that some keys count for, by these keys. */
export async function rowsByKey(
  { client, revision }: Publication,
  keys: readonly string[],
): Promise<ReadonlyMap<string, DescribedRow>> {
  const { rows } = await client.query<Row & { asked: string }>(
    `select named.key as asked, described.* from unnest($2::text[]) as named (key)
     left join ingest.alias on alias.kind = 'Organization' and alias.key = named.key
     join (${SELECT}) as described on described.key = coalesce(alias.target_key, named.key)`,
    [revision, keys],
  );
  return new Map(rows.map((row) => [row.asked, describedRow(row)]));
}

function describedRow(row: Row): DescribedRow {
  const { key, id, bin, changed, kk, ru, en } = row;
  let made: DescribedOrganization | undefined;
  const description = () =>
    (made ??= described({
      names: { kk, ru, en },
      legalForm: row.legal_form,
      territories: row.territories,
      registeredOn: row.registered_on,
    }));
  const names = [kk, ru, en].filter((name) => name !== null);
  return { key, id, numbered: bin !== null, changed, names, description };
}
