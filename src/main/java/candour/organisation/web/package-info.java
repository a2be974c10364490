/** Pages of the council itself: what is set for it, its people and their teams. */
package candour.organisation.web;
