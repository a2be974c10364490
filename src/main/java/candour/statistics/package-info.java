/**
 * Plain statistics: every function takes counts and returns a value, or nothing where it is undefined.
 *
 * <p>Undefined is a result of its own: never 0, 1 or NaN.
 */
package candour.statistics;
