/**
 * Quality standards as frozen editions: the file format, its check, and what the engine and the form need of it.
 *
 * <p>An edition is one immutable value, pinned by audits through its canonical JSON and SHA-256. A published edition
 * never changes; a change is the next edition. Depends on the ground floor and on {@code scoring}.
 */
package candour.template;
