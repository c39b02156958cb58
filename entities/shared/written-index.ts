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
