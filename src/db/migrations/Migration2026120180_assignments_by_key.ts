import { Migration } from "@mikro-orm/migrations";

import { projectGoals } from "./Migration2026112112_goals.ts";

/** The goal of a project names the assignment behind it, so that its provenance and its history are found. */
export class Migration2026120180 extends Migration {
  override up(): void {
    this.addSql(`create or replace view register.project_goal as ${projectGoals("a.assigned_by, a.key")}`);
  }
}
