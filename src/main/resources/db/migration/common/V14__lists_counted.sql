-- A list is counted from its index, with the team that its scope asks for.
drop index case_file_list;
create index case_file_list on case_file (organisation_id desc, pseudonym, team_id);
drop index finding_list;
create index finding_list on finding (organisation_id, status, kind, submitted_at desc, id desc, team_id);
drop index corrective_action_list;
create index corrective_action_list on corrective_action (organisation_id desc, due_on nulls last, id, status, finding_id);
drop index audit_submitted;
create index audit_submitted on audit (organisation_id, submitted_at, team_id);
