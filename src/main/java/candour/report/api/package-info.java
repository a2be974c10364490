/** Reports for other systems: order, watch, fetch. */
package candour.report.api;
