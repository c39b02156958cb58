import { dayBetween } from "./calendar.ts";
import type { Body } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { interactionCouncilName } from "./words/dialogue-words.ts";
import type { Society } from "./world.ts";

export interface InteractionCouncil {
  readonly number: string;
  readonly name: Text;
  readonly body: Body;
  /** Null for a central body. */
  readonly territory: string | null;
  readonly members: number;
  readonly since: string;
}

/** One at each central body and at the akim's office of each region. */
export function makeInteractionCouncils({ bodies, places }: Society): readonly InteractionCouncil[] {
  const chance = new Random("interaction councils");
  const regional = places.regions.flatMap(({ kato }) => bodies.akimat.get(kato) ?? []);
  return [...bodies.central, ...regional].map((body, index) => ({
    number: `IC-${index + 1}`,
    name: interactionCouncilName(body.name),
    body,
    territory: body.kind === "central" ? null : body.territory,
    members: chance.int(9, 25),
    since: dayBetween(chance, "2016-02-01", "2025-06-30"),
  }));
}
