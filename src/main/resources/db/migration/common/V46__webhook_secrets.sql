-- The secret of an address follows from the keys of the server and stands in no table (D43). One that was kept here until
-- now cannot be made to follow from them: such an address is withdrawn, and registered anew where it is still wanted.
update webhook set withdrawn_at = current_timestamp where withdrawn_at is null;
alter table webhook drop column secret;
