create function trail_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The trail is append-only';
end
$$;
create trigger trail_entry_append_only before update or delete on trail_entry
    for each row execute function trail_is_append_only();
create trigger trail_entry_no_truncate before truncate on trail_entry
    for each statement execute function trail_is_append_only();
