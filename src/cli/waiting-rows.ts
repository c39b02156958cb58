import type { Column } from "./text-table.ts";

interface Counted {
  readonly status: string | null;
  readonly unchanged: number;
}

/** Rows of a held run that were understood: they are counted as unchanged, because so far they changed nothing. */
function waitingRows({ status, unchanged }: Counted): number {
  return status === "HELD" ? unchanged : 0;
}

export const unchangedColumn: Column<Counted> = {
  heading: "unchanged",
  value: (run) => run.unchanged - waitingRows(run),
};

/** How many rows wait for a person's decision, where some run is held. */
export function waitingColumns(runs: readonly Counted[]): readonly Column<Counted>[] {
  return runs.some(({ status }) => status === "HELD") ? [{ heading: "waiting", value: waitingRows }] : [];
}
