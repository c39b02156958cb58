import { Migration } from "@mikro-orm/migrations";

const statements = [
  `create table register.civil_forum (
  id serial primary key,
  key text not null,
  number int not null,
  theme_kk text,
  theme_ru text,
  theme_en text,
  theme_folded text generated always as (register.folded_lines(theme_kk, theme_ru, theme_en)) stored
    not null,
  theme_sort text generated always as (register.sort_key(coalesce(theme_kk, theme_ru, theme_en)))
    stored collate "C" not null,
  starts_on date not null,
  ends_on date,
  date_precision text not null,
  status text not null,
  place_kk text,
  place_ru text,
  place_en text,
  sessions int,
  sessions_qualifier text,
  reach int,
  reach_qualifier text,
  participants int,
  participants_qualifier text,
  regional_forums int,
  regional_forums_qualifier text,
  sector_meetings int,
  sector_meetings_qualifier text,
  published_recommendations int,
  published_recommendations_qualifier text,
  action_plan_id int,
  quotation text,
  quoted_from text,
  revision int not null
)`,
  `alter table register.civil_forum
      add constraint civil_forum_key_unique unique (key)`,
  `alter table register.civil_forum
      add constraint civil_forum_number_unique unique (number)`,
  `create index civil_forum_action_plan_id_index on register.civil_forum (action_plan_id)`,
  `create table register.civil_forum_stage (
  id serial primary key,
  forum_id int not null,
  position int not null,
  name_kk text,
  name_ru text,
  name_en text,
  starts_on date,
  ends_on date,
  date_precision text
)`,
  `create index civil_forum_stage_forum_id_index on register.civil_forum_stage (forum_id)`,
  `create table register.action_plan_item (
  id serial primary key,
  key text not null,
  plan_id int,
  forum_id int,
  number int not null,
  measure_kk text,
  measure_ru text,
  measure_en text,
  measure_folded text generated always as (register.folded_lines(measure_kk, measure_ru, measure_en))
    stored not null,
  measure_sort text generated always as (register.sort_key(coalesce(measure_kk, measure_ru,
    measure_en))) stored collate "C" not null,
  completion_form_kk text,
  completion_form_ru text,
  completion_form_en text,
  deadline date,
  responsible_id int,
  status text not null,
  completed_on date,
  revision int not null
)`,
  `alter table register.action_plan_item
      add constraint action_plan_item_key_unique unique (key)`,
  `create index action_plan_item_plan_id_id_index on register.action_plan_item (plan_id, id)`,
  `create index action_plan_item_forum_id_id_index on register.action_plan_item (forum_id, id)`,
  `create index action_plan_item_responsible_id_id_index on register.action_plan_item (responsible_id,
        id)`,
  `create index action_plan_item_deadline_id_index on register.action_plan_item (deadline, id)`,
  `create table register.recommendation (
  id serial primary key,
  key text not null,
  forum_id int not null,
  number int not null,
  sphere_code varchar(8),
  text_kk text,
  text_ru text,
  text_en text,
  text_folded text generated always as (register.folded_lines(text_kk, text_ru, text_en)) stored not
    null,
  text_sort text generated always as (register.sort_key(coalesce(text_kk, text_ru, text_en))) stored
    collate "C" not null,
  addressee_id int,
  plan_item_id int,
  revision int not null
)`,
  `alter table register.recommendation
      add constraint recommendation_key_unique unique (key)`,
  `create index recommendation_sphere_code_index on register.recommendation (sphere_code)`,
  `create index recommendation_forum_id_id_index on register.recommendation (forum_id, id)`,
  `create index recommendation_forum_id_number_id_index on register.recommendation (forum_id, number,
        id)`,
  `create index recommendation_addressee_id_id_index on register.recommendation (addressee_id, id)`,
  `create index recommendation_plan_item_id_id_index on register.recommendation (plan_item_id, id)`,
  `create table register.dialogue_event (
  id serial primary key,
  key text not null,
  kind text not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en)) stored
    not null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en)))
    stored collate "C" not null,
  held_on date not null,
  held_on_precision text not null,
  forum_id int,
  organizer_id int,
  territory_kato varchar(9),
  participants int,
  quotation text,
  quoted_from text,
  revision int not null
)`,
  `alter table register.dialogue_event
      add constraint dialogue_event_key_unique unique (key)`,
  `create index dialogue_event_forum_id_id_index on register.dialogue_event (forum_id, id)`,
  `create index dialogue_event_organizer_id_id_index on register.dialogue_event (organizer_id, id)`,
  `create index dialogue_event_territory_kato_id_index on register.dialogue_event (territory_kato, id)`,
  `create index dialogue_event_held_on_id_index on register.dialogue_event (held_on, id)`,
  `alter table register.civil_forum
      add constraint civil_forum_action_plan_id_foreign foreign key (action_plan_id) references
        register.policy_document (id) on delete set null`,
  `alter table register.civil_forum
      add constraint civil_forum_date_precision_check check (date_precision in ('DAY', 'MONTH',
        'YEAR'))`,
  `alter table register.civil_forum
      add constraint civil_forum_status_check check (status in ('PLANNED', 'HELD'))`,
  `alter table register.civil_forum
      add constraint civil_forum_sessions_qualifier_check check (sessions_qualifier in ('EXACT',
        'ABOUT', 'MORE_THAN'))`,
  `alter table register.civil_forum
      add constraint civil_forum_reach_qualifier_check check (reach_qualifier in ('EXACT', 'ABOUT',
        'MORE_THAN'))`,
  `alter table register.civil_forum
      add constraint civil_forum_participants_qualifier_check check (participants_qualifier in
        ('EXACT', 'ABOUT', 'MORE_THAN'))`,
  `alter table register.civil_forum
      add constraint civil_forum_regional_forums_qualifier_check check (regional_forums_qualifier in
        ('EXACT', 'ABOUT', 'MORE_THAN'))`,
  `alter table register.civil_forum
      add constraint civil_forum_sector_meetings_qualifier_check check (sector_meetings_qualifier in
        ('EXACT', 'ABOUT', 'MORE_THAN'))`,
  `alter table register.civil_forum
      add constraint civil_forum_published_recommendations_qualifier_check check
        (published_recommendations_qualifier in ('EXACT', 'ABOUT', 'MORE_THAN'))`,
  `alter table register.civil_forum_stage
      add constraint civil_forum_stage_forum_id_foreign foreign key (forum_id) references
        register.civil_forum (id) on delete cascade`,
  `alter table register.civil_forum_stage
      add constraint civil_forum_stage_date_precision_check check (date_precision in ('DAY',
        'MONTH', 'YEAR'))`,
  `alter table register.action_plan_item
      add constraint action_plan_item_plan_id_foreign foreign key (plan_id) references
        register.policy_document (id) on delete set null`,
  `alter table register.action_plan_item
      add constraint action_plan_item_forum_id_foreign foreign key (forum_id) references
        register.civil_forum (id) on delete set null`,
  `alter table register.action_plan_item
      add constraint action_plan_item_responsible_id_foreign foreign key (responsible_id) references
        register.organization (id) on delete set null`,
  `alter table register.action_plan_item
      add constraint action_plan_item_status_check check (status in ('PLANNED', 'IN_PROGRESS',
        'DONE', 'OVERDUE', 'DROPPED'))`,
  `alter table register.recommendation
      add constraint recommendation_forum_id_foreign foreign key (forum_id) references
        register.civil_forum (id)`,
  `alter table register.recommendation
      add constraint recommendation_sphere_code_foreign foreign key (sphere_code) references
        register.sphere (code) on delete set null`,
  `alter table register.recommendation
      add constraint recommendation_addressee_id_foreign foreign key (addressee_id) references
        register.organization (id) on delete set null`,
  `alter table register.recommendation
      add constraint recommendation_plan_item_id_foreign foreign key (plan_item_id) references
        register.action_plan_item (id) on delete set null`,
  `alter table register.dialogue_event
      add constraint dialogue_event_forum_id_foreign foreign key (forum_id) references
        register.civil_forum (id) on delete set null`,
  `alter table register.dialogue_event
      add constraint dialogue_event_organizer_id_foreign foreign key (organizer_id) references
        register.organization (id) on delete set null`,
  `alter table register.dialogue_event
      add constraint dialogue_event_territory_kato_foreign foreign key (territory_kato) references
        register.territory (kato) on delete set null`,
  `alter table register.dialogue_event
      add constraint dialogue_event_kind_check check (kind in ('SECTOR_MEETING', 'REGIONAL_FORUM',
        'MINISTER_MEETING', 'COUNCILS_ASSEMBLY', 'CONFERENCE', 'THEMATIC_FORUM'))`,
  `alter table register.dialogue_event
      add constraint dialogue_event_held_on_precision_check check (held_on_precision in ('DAY',
        'MONTH', 'YEAR'))`,
];

/** Civil forums, what they recommended, the plans that answer, and the meetings around them. */
export class Migration2026112141 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
