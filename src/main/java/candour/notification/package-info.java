/**
 * Tells other systems that something happened, and nothing about what: the kind of thing, its number and the time.
 * An administrator registers an address; what happens is kept as a notice in the same transaction, signed and sent
 * afterwards, again and again until it was taken or given up in the open. Nothing waits for it, and nothing stands on
 * this.
 */
package candour.notification;
