import { FigureDocument } from "../../entities/figures/figure-document.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const figureDocumentBinding: Binding = {
  type: "FigureDocument",
  entity: FigureDocument,
  roots: { figureDocuments: { kind: "list", orderBy: ["CODE_ASC"] } },
};
