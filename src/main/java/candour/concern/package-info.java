/**
 * A child may be at risk: what somebody saw while reading a case file for an audit, and that it reaches a person who acts.
 *
 * <p>Phoning comes first and is recorded here; Candour does not do it. The managers of the team and its service are told
 * at once, each hour somebody further up, until one of them says by name that they have taken it on. Nobody is told twice,
 * and not the person whom the concern is about. Until it is taken on, the audit cannot be submitted, withdrawn or handed
 * on.
 *
 * <p>Stands above {@code audit}, which asks it by {@link candour.audit.OpenConcerns}.
 */
package candour.concern;
