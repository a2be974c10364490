/**
 * How people sign in: accounts, lock-out, the roles they hold (read from our tables at each request, so a change
 * takes effect at the next click), and the one-time link that makes the first administrator.
 */
package candour.account;
