/** The trail as a list with filters. */
package candour.trail.web;
