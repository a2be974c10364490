-- The authority that a return's header names, to tell another council's.
alter table case_import add column authority varchar(3);
