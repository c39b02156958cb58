import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

import { whenLoaded } from "./preparation.ts";

/** They take longest; last, one of them would keep a worker busy while the others have nothing left to do. */
const LONGEST = new Set(["kills.db.spec.ts", "embedded-engine.spec.ts", "coverage.spec.ts"]);

/**
 * Waits for the engines, which Vitest would set up one after the other, and not beside the tests, because some of those
 * measure time.
 */
export class AfterLoading extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = new Set(files.map(({ project }) => project));
    await Promise.all(Array.from(projects, (project) => whenLoaded(project.getProvidedContext().engine)));
    // The name of the method is Vitest's; it leaves what it is given as it is.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return [...projects].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONGEST.has(basename(moduleId));
}
