import type { Fields } from "../../normalise/fields.ts";
import { binKey } from "../keys.ts";

/** `name` is Russian; the Kazakh one is among the other names. */
export function namesOf(organization: Fields): Record<string, string> {
  const kazakh = organization.children("other_names").find((name) => name.given("lang") === "kk");
  return {
    ...organization.requireLocalized("name", { ru: "name" }),
    ...kazakh?.localized("name", { kk: "name" }),
  };
}

/** The key of an organization whose BIN is among its identifiers. */
export function numberedKey(organization: Fields | undefined): string | undefined {
  const identifier = organization?.children("identifiers").find((one) => one.given("scheme") === "KZ-BIN");
  return binKey(identifier?.bin("identifier"));
}
