package candour.shared;

/**
 * The database is up to date and components may do what a start asks of them, in the order of their observers'
 * priorities: request limits (5), interrupted jobs (10), keys and uploads (15), shipped editions (20), the demo (30), the
 * first administrator's link (40).
 */
public record Started() {}
