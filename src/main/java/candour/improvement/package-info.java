/**
 * What audits find, and what is done about it until it has been shown to work.
 *
 * <p>A finding is raised by an answer through a rule of the edition, checked by the assessor, and confirmed when the
 * audit is submitted; good practice is a finding like any other and comes first. One that somebody makes of a concern stands
 * at once. A corrective action is raised from a
 * finding that is not good practice, planned, completed, and verified by somebody whose own work it is not; what did
 * not work is raised again with its history kept. Nothing here is ever deleted, but for proposals that the answers no
 * longer raise when the audit is submitted.
 *
 * <p>Depends on the ground floor, {@code audit}, {@code concern}, {@code template}, and on {@code scoring} for the answers that it hands
 * to the edition's finding rules.
 */
package candour.improvement;
