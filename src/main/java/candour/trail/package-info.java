/**
 * Who did, opened and was refused what, and when. Observes one event ({@link candour.shared.TrailEvent}) and is
 * observed by nobody. Append-only, at the database level too (D14); holds no case content.
 */
package candour.trail;
