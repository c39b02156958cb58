/** What ties the tables, once all of them are there. */
export const references = [
  `alter table ingest.import_run
  add constraint import_run_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.quarantined_row
  add constraint quarantined_row_file_id_foreign foreign key (file_id) references ingest.raw_file
      (id)`,
  `alter table ingest.quarantined_row
  add constraint quarantined_row_run_id_foreign foreign key (run_id) references ingest.import_run
      (id)`,
  `alter table ingest.raw_file
  add constraint raw_file_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.record
  add constraint record_file_id_foreign foreign key (file_id) references ingest.raw_file (id)`,
  `alter table ingest.record
  add constraint record_run_id_foreign foreign key (run_id) references ingest.import_run (id)`,
  `alter table ingest.record
  add constraint record_source_id_foreign foreign key (source_id) references ingest.source (id)`,
  `alter table ingest.revision
  add constraint revision_run_id_foreign foreign key (run_id) references ingest.import_run (id)`,
  `alter table register.charity
  add constraint charity_organization_id_foreign foreign key (organization_id) references
      register.organization (id)`,
  `alter table register.charity_programme
  add constraint charity_programme_charity_id_foreign foreign key (charity_id) references
      register.charity (id) on delete cascade`,
  `alter table register.council_membership
  add constraint council_membership_council_id_foreign foreign key (council_id) references
      register.public_council (id)`,
  `alter table register.council_membership
  add constraint council_membership_on_behalf_of_id_foreign foreign key (on_behalf_of_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_implementer_id_foreign foreign key (implementer_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_operator_id_foreign foreign key (operator_id) references
      register.organization (id) on delete set null`,
  `alter table register."grant"
  add constraint grant_sphere_code_foreign foreign key (sphere_code) references register.sphere
      (code) on delete set null`,
  `alter table register.grant_result
  add constraint grant_result_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on delete cascade`,
  `alter table register.grant_stage
  add constraint grant_stage_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on delete cascade`,
  `alter table register.grant_territory
  add constraint grant_territory_grant_id_foreign foreign key (grant_id) references register."grant"
      (id) on update cascade on delete cascade`,
  `alter table register.grant_territory
  add constraint grant_territory_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on update cascade on delete cascade`,
  `alter table register.organization
  add constraint organization_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.organization_former_name
  add constraint organization_former_name_organization_id_foreign foreign key (organization_id)
      references register.organization (id) on delete cascade`,
  `alter table register.organization_sphere
  add constraint organization_sphere_organization_id_foreign foreign key (organization_id)
      references register.organization (id) on update cascade on delete cascade`,
  `alter table register.organization_sphere
  add constraint organization_sphere_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on update cascade on delete cascade`,
  `alter table register.public_council
  add constraint public_council_state_body_id_foreign foreign key (state_body_id) references
      register.organization (id) on delete set null`,
  `alter table register.public_council
  add constraint public_council_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.social_order
  add constraint social_order_customer_id_foreign foreign key (customer_id) references
      register.organization (id) on delete set null`,
  `alter table register.social_order
  add constraint social_order_implementer_id_foreign foreign key (implementer_id) references
      register.organization (id) on delete set null`,
  `alter table register.social_order
  add constraint social_order_sphere_code_foreign foreign key (sphere_code) references
      register.sphere (code) on delete set null`,
  `alter table register.social_order_stage
  add constraint social_order_stage_social_order_id_foreign foreign key (social_order_id) references
      register.social_order (id) on delete cascade`,
  `alter table register.social_order_territory
  add constraint social_order_territory_social_order_id_foreign foreign key (social_order_id)
      references register.social_order (id) on update cascade on delete cascade`,
  `alter table register.social_order_territory
  add constraint social_order_territory_territory_kato_foreign foreign key (territory_kato)
      references register.territory (kato) on update cascade on delete cascade`,
  `alter table register.territory
  add constraint territory_parent_kato_foreign foreign key (parent_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_organizer_id_foreign foreign key (organizer_id) references
      register.organization (id) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_event
  add constraint volunteer_event_volunteer_organization_id_foreign foreign key
      (volunteer_organization_id) references register.volunteer_organization (id) on delete set null`,
  `alter table register.volunteer_organization
  add constraint volunteer_organization_organization_id_foreign foreign key (organization_id)
      references register.organization (id)`,
  `alter table register.volunteer_statistic
  add constraint volunteer_statistic_territory_kato_foreign foreign key (territory_kato) references
      register.territory (kato) on delete set null`,
  `alter table register.volunteer_statistic
  add constraint volunteer_statistic_volunteer_organization_id_foreign foreign key
      (volunteer_organization_id) references register.volunteer_organization (id) on delete set null`,
];
