-- Against slips only: whoever administers H2 can drop it.
create trigger edition_never_changes before update, delete on edition for each row call 'candour.template.FrozenEdition';
