-- Against slips only: whoever administers H2 can drop it. PostgreSQL has grants beside its triggers.
create trigger trail_entry_append_only before update, delete on trail_entry for each row call 'candour.trail.AppendOnly';
