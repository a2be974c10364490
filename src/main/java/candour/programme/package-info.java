/**
 * Rounds of audits: a round pins an edition and a look-back, freezes a frame of cases, draws from it and gives each
 * drawn case to an assessor.
 *
 * <p>Life cycle: planned, frame frozen, drawn (once or, with a reason, again), allocated. Nothing that was frozen or
 * drawn ever changes. The seed is made after the frame is frozen (D21), so that nobody can fit one to the other.
 *
 * <p>Tells whoever stands above by {@link candour.programme.CaseAllocated}; is told by
 * {@link candour.programme.CaseAudited}. Depends on template, casefile, account, sampling and the ground floor.
 */
package candour.programme;
