-- Pages say the sentence that is kept; jobs from before had only its key.
update job set failure_said = 'Candour was restarted while this ran. Nothing was changed; start it again.'
where failure = 'work.failure.restarted' and failure_said is null;
update job set failure_said = 'This did not work, and nothing was changed. Why was not kept at the time.'
where failure is not null and failure_said is null;
