/** Findings and corrective actions for other systems: the same searches and use cases as the pages. */
package candour.improvement.api;
