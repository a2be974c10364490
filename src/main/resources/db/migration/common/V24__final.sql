-- What was made of replies; the old words stay beside the new ones.
alter table finding add column outcome varchar(20);
alter table finding add column outcome_words varchar(2000);
alter table finding add column submitted_title varchar(200);
alter table finding add column submitted_text varchar(4000);
alter table finding add column corrected_level varchar(40);
alter table finding add column settled_by_id bigint references person;
alter table finding add column settled_at timestamp with time zone;
alter table reply add column fact_outcome varchar(20);
alter table reply add column fact_answer varchar(2000);
alter table audit_recipient add column no_reply boolean default false not null;

-- A correction for the child need not wait until the result is final.
alter table corrective_action add column purpose varchar(20) default 'CORRECTIVE' not null;

-- A case may be judged anew: several audits of one allocation, one after the other. The name of the old rule that there is
-- but one differs from database to database, so the column is made anew.
alter table audit add column reopens_id bigint references audit;
alter table audit add column given_id bigint references allocation;
update audit set given_id = allocation_id;
alter table audit drop column allocation_id;
alter table audit rename column given_id to allocation_id;
create index audit_allocation on audit (allocation_id);
