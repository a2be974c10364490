/**
 * One case file audited against one pinned edition: the audit, the assessments of it, their answers, and the notes
 * that answers rest on.
 *
 * <p>An audit is opened when a case is allocated, is in progress from the first thing its assessor saves, and ends
 * when they submit: nothing in it changes after that. Every answer is saved as it is given. While judging, nobody is
 * shown a grade: the assessor's own overall judgement comes first, the computed result after, both are kept (D20).
 * One audit may have many assessments, each a full set of answers by one person (D8).
 *
 * <p>Depends on the ground floor, {@code casefile}, {@code template}, {@code programme} and {@code scoring}.
 */
package candour.audit;
