/** Reports: ordering one, watching it being made, taking it away. */
package candour.report.web;
