/** The trail for other systems: as a stream of lines. */
package candour.trail.api;
