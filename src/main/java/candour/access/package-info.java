/**
 * What somebody may do where: permissions, roles, {@link candour.access.Requires} on every use case and read, and the
 * {@link candour.access.CurrentUser} with their {@link candour.access.Scope}. Knows people and teams by number only,
 * so that everything, the council's own structure too, can stand behind it.
 */
package candour.access;
