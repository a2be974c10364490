-- Which holding a list of holdings names no longer, so that just that one can be ended.
alter table import_change add column holding_id bigint references case_holding;
create index import_change_holding on import_change (holding_id);
