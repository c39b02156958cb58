import { Migration } from "@mikro-orm/migrations";

const apiKey = `create table access.api_key (
  id serial primary key,
  name text not null check (name <> ''),
  sha256 bytea not null unique check (length(sha256) = 32),
  scopes text[] not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3),
  revoked_at timestamptz(3)
)`;

/** Keys of those who may do more than read. */
export class Migration2026112165 extends Migration {
  override up(): void {
    this.addSql(apiKey);
  }
}
