/** What a key may allow beside reading, which everybody may. */
export const scopes = ["import", "conflicts", "identity"] as const;

export type Scope = (typeof scopes)[number];

/** Who asks: the bearer of a key, by the name that it was issued to, or anybody. */
export interface Viewer {
  readonly name: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

export const anybody: Viewer = { name: null, scopes: new Set() };

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}
