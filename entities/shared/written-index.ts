/** Finds the names of a table in any spelling and with slips of the hand. */
export function skeletonIndex(table: string) {
  const name = `${table}_skeleton_index`;
  return {
    name,
    expression: `create index "${name}" on "register"."${table}" using gin (register.skeleton(name_folded) gin_trgm_ops)`,
  };
}

/** An order that descends leaves what is not known to the end, where no ascending index read backwards has it. */
export function descendingIndex(table: string, column: string) {
  const name = `${table}_${column}_descending_index`;
  return {
    name,
    expression: `create index "${name}" on "register"."${table}" (${column} desc nulls last, id desc)`,
  };
}

/** What leads to rows by the columns, with what is added up of them, so that sums need no look into wide rows. */
export function coveringIndex(
  table: string,
  { name, on, including }: { readonly name: string; readonly on: string; readonly including: string },
) {
  return {
    name,
    expression: `create index "${name}" on "register"."${table}" (${on}) include (${including})`,
  };
}
