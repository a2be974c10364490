/** Raising a concern from an audit, taking it on, and what waits on My work. */
package candour.concern.web;
