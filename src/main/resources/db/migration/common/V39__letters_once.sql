-- What is wanted again on the same occasion is written once.
alter table letter add column occasion varchar(80);
alter table letter add constraint letter_occasion unique (occasion);
