-- A link may let the holder of an account choose a password; one without an account makes the first administrator.
alter table one_time_link add column account_id bigint references account;
create index one_time_link_account on one_time_link (account_id);
