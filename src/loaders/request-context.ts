import type { Acts } from "../context/acts.ts";
import type { ReadChanges } from "../context/changes.ts";
import type { Moment, PlannedFields, QogamContext } from "../context/context.ts";
import type { OrganizationDirectory } from "../context/directory.ts";
import type { Signal } from "../context/signal.ts";
import type { Viewer } from "../context/viewer.ts";
import type { RunStatement } from "../planner/answers.ts";
import { createMoment } from "../planner/moment.ts";
import type { Planner } from "../planner/planner.ts";
import { type ChangeFeed, readChanges } from "./change-feed.ts";
import { createPlannedFields } from "./planned-fields.ts";

/** What all requests to an address share. */
export interface Shared {
  readonly planner: Planner;
  readonly run: RunStatement;
  readonly feed: ChangeFeed;
  readonly directory: OrganizationDirectory;
  readonly acts: Acts;
}

/** What one request carries. Most are answered as a whole, so what others need of it is made when they ask. */
export class RequestContext implements QogamContext {
  readonly signal: Signal;
  readonly viewer: Viewer;
  readonly moment: Moment;
  /** Apollo copies the context, and no field that begins with `#` would come along. */
  private readonly shared: Shared;
  private fields: PlannedFields | undefined;

  constructor(shared: Shared, signal: Signal, viewer: Viewer) {
    this.shared = shared;
    this.signal = signal;
    this.viewer = viewer;
    this.moment = createMoment(shared.planner.catalogue, shared.feed.lookUp, signal);
  }

  get planner(): PlannedFields {
    const { shared, signal, moment } = this;
    return (this.fields ??= createPlannedFields({ ...shared, signal, moment }));
  }

  get changes(): ReadChanges {
    return (request) => readChanges(this.shared.feed, request, this.signal);
  }

  get directory(): OrganizationDirectory {
    return this.shared.directory;
  }

  get acts(): Acts {
    return this.shared.acts;
  }
}
