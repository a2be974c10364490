/**
 * The council: services, their teams, the people who work there and their line of management, and the calendar of
 * working days. Owned by imports of staff; nothing here knows who may sign in.
 */
package candour.organisation;
