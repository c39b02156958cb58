import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.ngo_report (
  id serial primary key,
  key text not null,
  organization_id int not null,
  year int not null,
  status text not null,
  submitted_on date,
  staff int,
  volunteers int,
  total_income numeric(18,2),
  verification text not null default 'NOT_CHECKED',
  revision int not null
)`,
  `alter table register.ngo_report
  add constraint ngo_report_key_unique unique (key)`,
  `create index ngo_report_organization_id_id_index on register.ngo_report (organization_id, id)`,
  `create index ngo_report_year_id_index on register.ngo_report (year, id)`,
  `create index ngo_report_total_income_id_index on register.ngo_report (total_income, id)`,
  `alter table register.ngo_report
  add constraint ngo_report_organization_id_year_unique unique (organization_id, year)`,
  `create table register.ngo_report_income (
  id serial primary key,
  report_id int not null,
  position int not null,
  source text not null,
  amount numeric(18,2) not null
)`,
  `create index ngo_report_income_report_id_index on register.ngo_report_income (report_id)`,
  `create table register.ngo_report_expenditure (
  id serial primary key,
  report_id int not null,
  position int not null,
  direction_kk text,
  direction_ru text,
  direction_en text,
  amount numeric(18,2) not null
)`,
  `create index ngo_report_expenditure_report_id_index on register.ngo_report_expenditure (report_id)`,
  `alter table register.ngo_report
  add constraint ngo_report_status_check check (status in ('SUBMITTED', 'LATE', 'NOT_SUBMITTED',
    'EXEMPT'))`,
  `alter table register.ngo_report
  add constraint ngo_report_verification_check check (verification in ('NOT_CHECKED',
    'UNDER_CHECK', 'CONFIRMED', 'DISCREPANCY'))`,
  `alter table register.ngo_report_income
  add constraint ngo_report_income_source_check check (source in ('FOUNDER_CONTRIBUTION',
    'MEMBERSHIP_FEE', 'VOLUNTARY_CONTRIBUTION', 'SALES', 'DIVIDEND_INTEREST', 'STATE_SOCIAL_ORDER',
    'STATE_GRANT', 'STRATEGIC_PARTNERSHIP', 'PRIZE', 'NON_STATE_GRANT', 'FOREIGN', 'OTHER_LAWFUL'))`,
];

const references = [
  `alter table register.ngo_report
  add constraint ngo_report_organization_id_foreign foreign key (organization_id) references
    register.organization (id)`,
  `alter table register.ngo_report_income
  add constraint ngo_report_income_report_id_foreign foreign key (report_id) references
    register.ngo_report (id) on delete cascade`,
  `alter table register.ngo_report_expenditure
  add constraint ngo_report_expenditure_report_id_foreign foreign key (report_id) references
    register.ngo_report (id) on delete cascade`,
];

/** Yearly reports of NGOs with income by source and spending by direction. */
export class Migration2026112121 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references]) this.addSql(statement);
  }
}
