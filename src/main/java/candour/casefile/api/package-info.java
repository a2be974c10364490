/** The caseload and its imports for other systems: the same searches and use cases as the pages. */
package candour.casefile.api;
