-- What speaks against an import as a whole, and why somebody brought it in all the same.
alter table case_import add column doubts varchar(200) default '' not null;
alter table case_import add column confirmation varchar(500);
