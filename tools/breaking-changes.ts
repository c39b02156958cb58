import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

export interface BreakingChange {
  /** The place in the schema, such as `Grant.number` or `Query.grants.first`. */
  readonly place: string;
  readonly message: string;
}

/** What a query that was right under `before` can stumble over under `after`. */
export async function breakingChanges(before: string, after: string): Promise<readonly BreakingChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ place: path ?? message, message }));
}

/** Those that no line of the changelog announces: `- **Breaking:** …` with the place between backticks. */
export function unannounced(
  changes: readonly BreakingChange[],
  changelog: string,
): readonly BreakingChange[] {
  const announcements = changelog.split(/\n(?=- |#)/).filter((entry) => entry.startsWith("- **Breaking:**"));
  return changes.filter(({ place }) => !announcements.some((entry) => entry.includes(`\`${place}\``)));
}
