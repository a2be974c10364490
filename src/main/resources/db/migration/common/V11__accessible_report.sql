alter table report add html ${bytes};
alter table report add accessible_pdf ${bytes};
