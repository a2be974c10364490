-- Sessions of an earlier generation of an account are over: it got a new password, or was disabled.
alter table account add column generation integer default 0 not null;
-- What the caller might do when a command was answered; with other rights it is not answered out of what was kept.
alter table kept_answer add column rights varchar(64) default '' not null;
