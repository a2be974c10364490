/**
 * Filters of lists that people keep under a name of their own. What is kept is the part of the list's address that says
 * the filter; what somebody typed to look for stands in no address and so is never kept.
 */
package candour.savedview;
