-- A concern about a child leads to a finding of its own, which no answer raised and which waits for no result.
alter table finding add column concern_id bigint references concern;
alter table finding add constraint finding_concern unique (concern_id);
alter table finding alter column rule_code drop not null;
alter table finding alter column question_code drop not null;

-- A finding that falls by the answer to a reply stands until the result is final.
update finding set status = 'CONFIRMED', reason = null
where status = 'WITHDRAWN' and outcome = 'WITHDRAWN' and audit_id in (select a.id from audit a where a.status = 'SHARED');
