import type { Scope, Viewer } from "../context/viewer.ts";
import { AccessError } from "../errors.ts";

/**
 * The name of the viewer, who may do what the scope allows.
 * @throws AccessError where no key came, or one without the scope.
 */
export function requireScope({ name, scopes }: Viewer, scope: Scope): string {
  if (name === null) throw new AccessError("KEY_REQUIRED", `the scope ${scope} is needed and no key came`);
  if (!scopes.has(scope)) throw new AccessError("SCOPE_MISSING", `the key lacks the scope ${scope}`);
  return name;
}
