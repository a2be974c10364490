/** The door in front of {@code /api}: bearer tokens, and nothing else. */
package candour.account.api;
