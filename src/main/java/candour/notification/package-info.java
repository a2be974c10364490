/**
 * Tells people by mail that something waits for them, and other systems that something happened; in both cases nothing
 * about what.
 *
 * <p>An administrator registers the address of another system; what happens is kept as a notice in the same transaction,
 * signed and sent afterwards, again and again until it was taken or given up in the open. Nothing waits for it, and
 * nothing stands on this.
 */
package candour.notification;
