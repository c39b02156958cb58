import type { RegisterRow } from "../connectors/connector.ts";
import { binKey, sourceKey } from "../connectors/keys.ts";
import type { Fields } from "./fields.ts";
import { languageOf } from "./language.ts";
import { legalFormOf } from "./legal-form.ts";
import { RowRefused } from "./row-refused.ts";
import { type SourceRow, stated, understandRows } from "./rows.ts";

/** An organization as a standard's file names it, inside another row. */
export interface Party {
  /** As org-id.guide has it (`KZ-BIN-…`), or whatever the publisher calls it. */
  readonly orgId: string;
  /** Has its `name`. */
  readonly fields: Fields;
}

/** Rows with the organizations that stand in them. */
export interface RowParties {
  readonly row: SourceRow;
  readonly parties: readonly Party[];
}

/** The key by which a row refers to an organization that stands in it. */
export function partyKey(source: string, { orgId, fields }: Party): string {
  const bin = binOf(orgId, fields);
  return bin === undefined ? sourceKey(source, orgId) : binKey(bin);
}

/** Each organization once, at the place where it is named first. */
export function partyStatements(source: string, named: readonly RowParties[]): RegisterRow[] {
  const first = new Map<string, { readonly row: SourceRow; readonly party: Party }>();
  for (const { row, parties } of named) {
    for (const party of parties) {
      if (!first.has(party.orgId)) first.set(party.orgId, { row, party });
    }
  }
  return [...first.values()].flatMap(({ row: { place, raw }, party: { orgId, fields } }) =>
    understandRows([{ place, raw, fields: fields.apart() }], (own) => organization(source, orgId, own)),
  );
}

function organization(source: string, orgId: string, fields: Fields) {
  return stated("Organization", partyKey(source, { orgId, fields }), () => ({
    bin: binOf(orgId, fields),
    ...nameAndForm(fields),
  }));
}

function nameAndForm(fields: Fields) {
  const name = fields.text("name");
  if (name === undefined) throw new RowRefused("VALUE_MISSING", "name");
  const legalForm = legalFormOf({ [languageOf(name)]: name });
  if (legalForm === undefined) fields.note("LEGAL_FORM_UNRECOGNISED", "name");
  return { ...localizedAs("name", name), legalForm };
}

/** A text under the property of its language, such as `titleRu`. */
export function localizedAs(property: string, text: string): Record<string, string> {
  const language = languageOf(text);
  return { [`${property}${language.charAt(0).toUpperCase()}${language.slice(1)}`]: text };
}

function binOf(orgId: string, fields: Fields): string | undefined {
  const { digits } = /^KZ-BIN-(?<digits>.*)$/i.exec(orgId)?.groups ?? {};
  return digits === undefined ? undefined : fields.parsedBin(digits, "id");
}
