/** Findings and corrective actions: lists, one page each, a dialog for each step of an action. */
package candour.improvement.web;
