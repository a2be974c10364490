-- A practice audit is of no case and was allocated by nobody.
alter table audit alter column case_file_id drop not null;
alter table audit alter column allocation_id drop not null;
alter table audit add constraint audit_of_a_case_or_practice
    check ((case_file_id is null) = (allocation_id is null));
