-- Lists that others read from end to end by number, and results, the newest first: as far as they are asked for, from an
-- index. Where nothing but the organisation is asked for, H2 takes one for an order only if its first column goes the other
-- way than that of the index which it would take otherwise: the foreign key's, or the trail's newest first.
create index case_file_number on case_file (organisation_id desc, id);
create index finding_number on finding (organisation_id desc, id);
create index corrective_action_number on corrective_action (organisation_id desc, id);
create index audit_number on audit (organisation_id desc, id);
create index trail_entry_number on trail_entry (organisation_id desc, id);
drop index audit_list;
create index audit_list on audit (organisation_id desc, submitted_at desc, id desc, team_id, allocation_id);
