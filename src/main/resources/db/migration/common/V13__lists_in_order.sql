create index case_file_list on case_file (organisation_id desc, pseudonym);
drop index round_planned;
create index round_list on round (organisation_id desc, planned_at desc, id desc);
create index audit_list on audit (organisation_id, status, submitted_at desc, id desc);
create index assessment_list on assessment (organisation_id, person_id, submitted_at desc, id desc);
drop index corrective_action_list;
create index corrective_action_list on corrective_action (organisation_id desc, due_on nulls last, id);
drop index trail_entry_newest;
create index trail_entry_newest on trail_entry (organisation_id, id desc);
