import { Migration } from "@mikro-orm/migrations";

/** Told when the publication commits, so to nobody about a revision that never was. */
const statements = [
  `create function ingest.tell_revision() returns trigger language plpgsql as $$
begin
  perform pg_notify('qogam_revision', new.number || '-' || left(new.digest, 12));
  return null;
end $$`,
  `create trigger tell_revision after insert on ingest.revision
  for each row execute function ingest.tell_revision()`,
];

export class Migration2026112167 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
