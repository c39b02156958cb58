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

/**
 * What one request carries, in fields that a copy takes along. Most requests are answered as a whole, so what plans single
 * fields is made for those that ask for it.
 */
export class RequestContext implements QogamContext {
  readonly signal: Signal;
  readonly viewer: Viewer;
  readonly moment: Moment;
  readonly changes: ReadChanges;
  readonly directory: OrganizationDirectory;
  readonly acts: Acts;
  private readonly shared: Shared;
  private fields: PlannedFields | undefined;

  constructor(shared: Shared, signal: Signal, viewer: Viewer) {
    this.shared = shared;
    this.signal = signal;
    this.viewer = viewer;
    this.directory = shared.directory;
    this.acts = shared.acts;
    this.moment = createMoment(shared.planner.catalogue, shared.feed.lookUp, signal);
    this.changes = (request) => readChanges(shared.feed, request, signal);
  }

  get planner(): PlannedFields {
    const { shared, signal, moment } = this;
    return (this.fields ??= createPlannedFields({ ...shared, signal, moment }));
  }
}
