-- As long as an edition may call a question; those of findings, levels and grades have room already.
alter table response alter column question_code set data type varchar(30);
