import { parseBin } from "../../normalise/bin.ts";
import type { Fields } from "../../normalise/fields.ts";
import { binKey, sourceKey } from "../keys.ts";

export function ownKey(fields: Fields): string {
  return sourceKey("council-proceedings", fields.require("id", String));
}

/** Councils publish proceedings under the ids that their compositions give to convocations. */
export function councilKey(id: string): string {
  return sourceKey("public-councils", id);
}

/** Organizations are named as org-id.guide has it. */
export function organizationKey(orgId: string): string {
  return binKey(parseBin(orgId.replace(/^KZ-BIN-/, "")).value);
}

interface TextShape {
  readonly property: string;
  readonly russian: string;
  /** The list that has the Kazakh text, under a name that ends the list's own: `other_names` has `name`. */
  readonly others: "other_names" | "other_texts";
}

export function texts(fields: Fields, { property, russian, others }: TextShape): Record<string, string> {
  const kazakh = fields.children(others).find((other) => other.given("lang") === "kk");
  return {
    ...fields.requireLocalized(property, { ru: russian }),
    ...kazakh?.localized(property, { kk: others === "other_names" ? "name" : "text" }),
  };
}
