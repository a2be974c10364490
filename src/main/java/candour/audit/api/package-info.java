/** Audits for other systems: own work and its answers, and results of those that one may read. */
package candour.audit.api;
