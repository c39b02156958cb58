import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";

@InputType({ description: "Whether something that may be absent is there." })
export class PresenceFilter {
  @Criterion(() => Boolean, "True: it is there; false: it is not.")
  readonly exists?: boolean;
}
