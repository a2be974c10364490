-- Why a job failed, with what fills the sentence: a key alone cannot say which file or which person it was.
alter table job add column failure_said varchar(1000);

-- A correction sent twice is made once. Corrections from before carry no command.
alter table fact_correction add column command_id varchar(36);
alter table fact_correction add constraint fact_correction_command unique (command_id);
