-- Problems of an import and lines of the trail are read by their number, page by page.
create index import_problem_found on import_problem (case_import_id, id);
create index trail_entry_newest on trail_entry (organisation_id, id);
create index trail_entry_person on trail_entry (organisation_id, person_id, id);
