/**
 * The ground floor: what every component may stand on, and which knows none of them. The clock, the two kinds of
 * front door ({@link candour.shared.UseCases}, {@link candour.shared.Reads}), the way a rule says no
 * ({@link candour.shared.RuleViolation}) and the event that the trail writes down ({@link candour.shared.TrailEvent}).
 */
package candour.shared;
