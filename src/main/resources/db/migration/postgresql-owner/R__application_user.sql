-- The application's user owns nothing and can only add to the trail (D14).
grant usage on schema public to ${application_user};
grant select, insert, update, delete on all tables in schema public to ${application_user};
grant usage, select on all sequences in schema public to ${application_user};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application_user};
alter default privileges in schema public grant usage, select on sequences to ${application_user};
revoke update, delete, truncate on trail_entry from ${application_user};
