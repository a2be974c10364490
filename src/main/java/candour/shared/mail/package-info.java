/**
 * Mail that tells somebody that something waits in Candour, and nothing about what: no reference, no team, no answer.
 * Whoever has something to tell fires {@link candour.shared.mail.MailWanted}; the letter is kept in the same transaction
 * and sent afterwards, again and again until the council's mail server has taken it. Nothing waits for it.
 */
package candour.shared.mail;
