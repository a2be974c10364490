-- What an import would do, as its dry run tells it: how much, and line by line.
create sequence import_change_seq increment by 100;

alter table case_import add column changed_entries integer default 0 not null;
alter table case_import add column ended_entries integer default 0 not null;
alter table case_import add column missing_entries integer default 0 not null;
alter table case_import add column closing_missing boolean default false not null;

create table import_change (
    id bigint primary key,
    case_import_id bigint not null references case_import,
    outcome varchar(20) not null,
    case_file_id bigint references case_file,
    subject varchar(40) not null,
    field varchar(60),
    form varchar(10),
    value_before varchar(200),
    value_after varchar(200)
);
create index import_change_import on import_change (case_import_id, outcome, subject, id);
create index import_change_case on import_change (case_file_id);
