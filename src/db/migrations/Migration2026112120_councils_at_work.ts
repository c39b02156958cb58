import { Migration } from "@mikro-orm/migrations";

const tables = [
  `create table register.council_report (
  id serial primary key,
  key text not null,
  council_id int not null,
  year int not null,
  meetings int not null,
  draft_acts_reviewed int not null,
  hearings int not null,
  monitorings int not null,
  heads_heard int not null,
  revision int not null
)`,
  `alter table register.council_report
  add constraint council_report_key_unique unique (key)`,
  `create index council_report_council_id_id_index on register.council_report (council_id, id)`,
  `create index council_report_year_id_index on register.council_report (year, id)`,
  `alter table register.council_report
  add constraint council_report_council_id_year_unique unique (council_id, year)`,
  `create table register.council_meeting (
  id serial primary key,
  key text not null,
  council_id int not null,
  held_on date not null,
  format text not null,
  present_count int,
  quorum_met boolean,
  revision int not null
)`,
  `alter table register.council_meeting
  add constraint council_meeting_key_unique unique (key)`,
  `create index council_meeting_council_id_id_index on register.council_meeting (council_id, id)`,
  `create index council_meeting_held_on_id_index on register.council_meeting (held_on, id)`,
  `create table register.council_meeting_agenda_item (
  id serial primary key,
  meeting_id int not null,
  position int not null,
  text_kk text,
  text_ru text,
  text_en text
)`,
  `create index council_meeting_agenda_item_meeting_id_index on register.council_meeting_agenda_item
    (meeting_id)`,
  `create table register.public_control_event (
  id serial primary key,
  key text not null,
  council_id int,
  initiator_kind text not null,
  initiator_id int,
  form text not null,
  topic_kk text,
  topic_ru text,
  topic_en text,
  topic_folded text generated always as (register.folded_lines(topic_kk, topic_ru, topic_en))
    stored not null,
  topic_sort text generated always as (register.sort_key(coalesce(topic_kk, topic_ru, topic_en)))
    stored collate "C" not null,
  starts_on date not null,
  ends_on date,
  territory_kato varchar(9),
  participants int,
  revision int not null
)`,
  `alter table register.public_control_event
  add constraint public_control_event_key_unique unique (key)`,
  `create index public_control_event_form_index on register.public_control_event (form)`,
  `create index public_control_event_council_id_id_index on register.public_control_event (council_id,
    id)`,
  `create index public_control_event_initiator_id_id_index on register.public_control_event
    (initiator_id, id)`,
  `create index public_control_event_territory_kato_id_index on register.public_control_event
    (territory_kato, id)`,
  `create index public_control_event_starts_on_id_index on register.public_control_event (starts_on,
    id)`,
  `create index public_control_event_topic_sort_id_index on register.public_control_event (topic_sort,
    id)`,
  `create table register.public_control_recommendation (
  id serial primary key,
  event_id int not null,
  position int not null,
  text_kk text,
  text_ru text,
  text_en text
)`,
  `create index public_control_recommendation_event_id_index on register.public_control_recommendation
    (event_id)`,
  `create table register.draft_act_review (
  id serial primary key,
  key text not null,
  council_id int not null,
  title_kk text,
  title_ru text,
  title_en text,
  title_folded text generated always as (register.folded_lines(title_kk, title_ru, title_en))
    stored not null,
  title_sort text generated always as (register.sort_key(coalesce(title_kk, title_ru, title_en)))
    stored collate "C" not null,
  developer_id int,
  received_on date,
  due_on date,
  decided_on date,
  decision text not null,
  body_response_kk text,
  body_response_ru text,
  body_response_en text,
  body_responded_on date,
  body_response_outcome text,
  revision int not null
)`,
  `alter table register.draft_act_review
  add constraint draft_act_review_key_unique unique (key)`,
  `create index draft_act_review_decision_index on register.draft_act_review (decision)`,
  `create index draft_act_review_council_id_id_index on register.draft_act_review (council_id, id)`,
  `create index draft_act_review_developer_id_id_index on register.draft_act_review (developer_id, id)`,
  `create index draft_act_review_decided_on_id_index on register.draft_act_review (decided_on, id)`,
  `create index draft_act_review_title_sort_id_index on register.draft_act_review (title_sort, id)`,
  `alter table register.council_meeting
  add constraint council_meeting_format_check check (format in ('OFFLINE', 'ONLINE', 'MIXED'))`,
  `alter table register.public_control_event
  add constraint public_control_event_initiator_kind_check check (initiator_kind in ('COUNCIL',
    'NPO', 'CITIZEN_GROUP'))`,
  `alter table register.public_control_event
  add constraint public_control_event_form_check check (form in ('PUBLIC_MONITORING',
    'PUBLIC_HEARING', 'PUBLIC_EXPERTISE', 'REPORT_HEARING', 'PUBLIC_DISCUSSION'))`,
  `alter table register.draft_act_review
  add constraint draft_act_review_decision_check check (decision in ('APPROVED',
    'APPROVED_WITH_COMMENTS', 'RETURNED_WITH_RECOMMENDATIONS', 'NOT_AGREED'))`,
  `alter table register.draft_act_review
  add constraint draft_act_review_body_response_outcome_check check (body_response_outcome in
    ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'))`,
];

const references = [
  `alter table register.council_report
  add constraint council_report_council_id_foreign foreign key (council_id) references
    register.public_council (id)`,
  `alter table register.council_meeting
  add constraint council_meeting_council_id_foreign foreign key (council_id) references
    register.public_council (id)`,
  `alter table register.council_meeting_agenda_item
  add constraint council_meeting_agenda_item_meeting_id_foreign foreign key (meeting_id) references
    register.council_meeting (id) on delete cascade`,
  `alter table register.public_control_event
  add constraint public_control_event_council_id_foreign foreign key (council_id) references
    register.public_council (id) on delete set null`,
  `alter table register.public_control_event
  add constraint public_control_event_initiator_id_foreign foreign key (initiator_id) references
    register.organization (id) on delete set null`,
  `alter table register.public_control_event
  add constraint public_control_event_territory_kato_foreign foreign key (territory_kato)
    references register.territory (kato) on delete set null`,
  `alter table register.public_control_recommendation
  add constraint public_control_recommendation_event_id_foreign foreign key (event_id) references
    register.public_control_event (id) on delete cascade`,
  `alter table register.draft_act_review
  add constraint draft_act_review_council_id_foreign foreign key (council_id) references
    register.public_council (id)`,
  `alter table register.draft_act_review
  add constraint draft_act_review_developer_id_foreign foreign key (developer_id) references
    register.organization (id) on delete set null`,
];

/** Who sits: ended seats and the secretary, who is no member, do not count. */
const seated = "seat.council_id = council.id and not seat.ended and seat.role <> 'SECRETARY'";

const members = `
  select count(*) as members, count(*) filter (where seat.side = 'CIVIL_SOCIETY') as civil
  from register.council_membership as seat where ${seated}`;

const nominations = `
  select coalesce(max(nominated.seats), 0) as most from (
    select count(*) as seats from register.council_membership as seat
    where ${seated} and seat.on_behalf_of_id is not null group by seat.on_behalf_of_id
  ) as nominated`;

const meetings = `
  select count(meeting.quorum_met) as held, count(*) filter (where not meeting.quorum_met) as short
  from register.council_meeting as meeting where meeting.council_id = council.id`;

/** The bounds that the law sets for two of the four levels. */
const bounds = `
  select case council.level when 'REPUBLICAN' then 15 when 'QUASI_STATE' then 10 end as least,
    case council.level when 'REPUBLICAN' then 30 when 'QUASI_STATE' then 15 end as most`;

/** A term ends on the day before its third anniversary or on that day. */
const term = `
  select (council.term_starts_on + interval '3 years')::date as third_year,
    extract(year from age(council.term_ends_on + 1, council.term_starts_on)) * 12
      + extract(month from age(council.term_ends_on + 1, council.term_starts_on)) as months`;

interface Rule {
  readonly rule: string;
  readonly article: string;
  /** Whether it holds; null where the law does not set it or no register lets tell. */
  readonly passed: string;
  /** The number that decides. */
  readonly observed: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

const rules: readonly Rule[] = [
  {
    rule: "CIVIL_SOCIETY_SHARE",
    article: "art. 9",
    passed: "case when seats.members > 0 then seats.civil * 3 >= seats.members * 2 end",
    observed: "round(100.0 * seats.civil / nullif(seats.members, 0), 1)",
    kk: "seats.members || ' мүшенің ішінде азаматтық қоғам өкілі: ' || seats.civil || '; заң кемінде үштен екісін талап етеді'",
    ru: "'гражданское общество представляют ' || seats.civil || ' из ' || seats.members || '; закон требует не менее двух третей'",
    en: "seats.civil || ' of ' || seats.members || ' members stand for civil society; the law wants at least two thirds'",
  },
  {
    rule: "ONE_SEAT_PER_ORGANIZATION",
    article: "art. 9–13",
    passed: "case when seats.members > 0 then nominated.most <= 1 end",
    observed: "nominated.most",
    kk: "'бір ұйым ұсынған мүшелердің ең көбі: ' || nominated.most || '; заң бір өкілге рұқсат етеді'",
    ru: "'больше всего членов от одной организации: ' || nominated.most || '; закон допускает одного'",
    en: "'most members from one organization: ' || nominated.most || '; the law allows one'",
  },
  {
    rule: "TERM_OF_THREE_YEARS",
    article: "art. 9 p. 8",
    passed: "council.term_ends_on between term.third_year - 1 and term.third_year",
    observed: "term.months",
    kk: "'шақырылым мерзімі, ай: ' || term.months || '; заңда 36'",
    ru: "'срок созыва в месяцах: ' || term.months || '; по закону 36'",
    en: "'months of the convocation: ' || term.months || '; 36 by the law'",
  },
  {
    rule: "SIZE",
    article: "art. 9–13",
    passed: "case when seats.members > 0 then seats.members between bounds.least and bounds.most end",
    observed: "seats.members",
    kk: "'мүшелер саны: ' || seats.members || '; заңда ' || bounds.least || '–' || bounds.most",
    ru: "'число членов: ' || seats.members || '; по закону ' || bounds.least || '–' || bounds.most",
    en: "'members: ' || seats.members || '; ' || bounds.least || ' to ' || bounds.most || ' by the law'",
  },
  {
    rule: "QUORUM",
    article: "art. 9–13",
    passed: "case when work.held > 0 then work.short = 0 end",
    observed: "work.short",
    kk: "work.held || ' отырыстың кворумсыз өткені: ' || work.short || '; кворум мүшелердің үштен екісі'",
    ru: "'заседаний без кворума: ' || work.short || ' из ' || work.held || '; кворум две трети членов'",
    en: "'meetings without a quorum: ' || work.short || ' of ' || work.held || '; a quorum is two thirds of the members'",
  },
];

const verdicts = rules
  .map(
    ({ rule, article, passed, observed, kk, ru, en }, index) =>
      `(${index + 1}, '${rule}', '${article}', ${passed}, (${observed})::numeric, ${kk}, ${ru}, ${en})`,
  )
  .join(",\n    ");

/** A function, because the ORM cannot compare a view of this size with what the database makes of it. */
const legalChecks = `
  create function register.council_legal_checks() returns table (
    id text, council_id int, "position" int, rule text, article text, passed boolean, observed numeric,
    explanation_kk text, explanation_ru text, explanation_en text
  ) language sql stable parallel safe
  begin atomic
  select council.id || ':' || verdict.rule, council.id, verdict.*
  from register.public_council as council
  cross join lateral (${members}) as seats
  cross join lateral (${nominations}) as nominated
  cross join lateral (${meetings}) as work
  cross join lateral (${bounds}) as bounds
  cross join lateral (${term}) as term
  cross join lateral (values
    ${verdicts}) as verdict
    (position, rule, article, passed, observed, explanation_kk, explanation_ru, explanation_en)
  where verdict.passed is not null;
  end`;

const columns =
  "id, council_id, position, rule, article, passed, observed, explanation_kk, explanation_ru, explanation_en";

const view = `
  create view register.council_legal_check as
  select ${columns} from register.council_legal_checks() as verdict (${columns})`;

/** Councils at work: meetings, drafts, public control and reports, and the rules of the law held against them. */
export class Migration2026112120 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, legalChecks, view]) this.addSql(statement);
  }
}
