create function edition_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'A published edition never changes';
end
$$;
create trigger edition_never_changes before update or delete on edition
    for each row execute function edition_never_changes();
create trigger edition_no_truncate before truncate on edition
    for each statement execute function edition_never_changes();
