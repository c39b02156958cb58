import { sourceKey } from "../connectors/keys.ts";
import type { Fields } from "./fields.ts";
import { legalFormOf } from "./legal-form.ts";
import { unlessRefused } from "./row-refused.ts";
import { type SourceRow, stated } from "./rows.ts";

/** Where a publication has an organization's BIN and its name; often only the name is there. */
export interface OrganizationColumns {
  readonly source: string;
  readonly bin: string;
  readonly name: string;
}

/**
 * The key of an organization that a row names without a BIN: whoever has the same name in the same source is the same. Undefined
 * where the name shows no legal form, because it may be a person's or a group's.
 */
export function namedKey(fields: Fields, columns: OrganizationColumns): string | undefined {
  const name = formalName(fields, columns);
  return name && sourceKey(columns.source, `name:${name.nameRu.toLowerCase()}`);
}

export function namedOrganization(
  fields: Fields,
  columns: OrganizationColumns,
  more: () => Readonly<Record<string, unknown>> = () => ({}),
) {
  const key = namedKey(fields, columns) ?? "";
  return stated("Organization", key, () => ({ ...formalName(fields, columns), ...more() }));
}

/** The first row of each organization that rows name without a BIN. */
export function namingRows(rows: readonly SourceRow[], columns: OrganizationColumns): readonly SourceRow[] {
  const first = new Map<string, SourceRow>();
  for (const row of rows) {
    const key = unlessRefused(() => namedKey(row.fields, columns));
    if (key !== undefined && !first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

function formalName(fields: Fields, { bin, name }: OrganizationColumns) {
  if (fields.given(bin) !== undefined) return undefined;
  const nameRu = fields.text(name);
  const legalForm = nameRu === undefined ? undefined : legalFormOf({ ru: nameRu });
  return nameRu === undefined || legalForm === undefined ? undefined : { nameRu, legalForm };
}
