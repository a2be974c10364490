-- People, teams and services are changed on pages too, where two may do so at once.
alter table person add column version integer default 0 not null;
alter table team add column version integer default 0 not null;
alter table service add column version integer default 0 not null;
