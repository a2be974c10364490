-- What an assessor marks: an answer about work from before the present worker held the case, and a note on something that
-- came to the record after the case was selected.
alter table response add column before_worker boolean default false not null;
alter table note add column added_later boolean default false not null;

-- Since when somebody knew that they had the case to audit: kept also where it went to somebody else since.
alter table assessment add column given_at timestamp with time zone;
update assessment set given_at = (select a.opened_at from audit a where a.id = assessment.audit_id);
alter table assessment alter column given_at set not null;
