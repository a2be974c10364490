/** Signing in and out, the door in front of every page, and the page of the first administrator. */
package candour.account.web;
