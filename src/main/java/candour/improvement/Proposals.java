package candour.improvement;

import candour.audit.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the answers of an audit raise now, with what the assessor decided about it before. Follows the answers: a
 * finding that they no longer raise is not proposed, and what was decided about it comes back should they raise it
 * again. A merge holds only as long as the finding that it went into stands.
 */
final class Proposals {

    private final Audit audit;
    private final Map<Origin, Raised> raised;
    private final Map<Origin, Finding> decided;

    Proposals(Audit audit, List<Raised> raised, List<Finding> decided) {
        this.audit = audit;
        this.raised = byOrigin(raised, Raised::origin);
        this.decided = byOrigin(decided, Finding::getOrigin);
    }

    private static <T> Map<Origin, T> byOrigin(List<T> things, Function<T, Origin> origin) {
        return things.stream().collect(Collectors.toMap(origin, each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    /** Strengths first, then in the order of the edition. */
    List<Proposal> list() {
        return raised.values().stream().map(this::proposal).toList();
    }

    /** Those that the audit would be submitted with. */
    List<Origin> standing() {
        return list().stream()
                .filter(Proposal::isStanding)
                .map(Proposal::origin)
                .toList();
    }

    /** Those that the assessor merged or withdrew, and that the audit would be submitted without. */
    List<Origin> leftOut() {
        return list().stream()
                .filter(proposal -> !proposal.isStanding())
                .map(Proposal::origin)
                .toList();
    }

    Audit audit() {
        return audit;
    }

    Optional<Raised> raised(Origin origin) {
        return Optional.ofNullable(raised.get(origin));
    }

    Optional<Finding> decided(Origin origin) {
        return Optional.ofNullable(decided.get(origin));
    }

    /** Decided about, but no longer raised. */
    List<Finding> lapsed() {
        return decided.values().stream()
                .filter(finding -> !raised.containsKey(finding.getOrigin()))
                .toList();
    }

    private Proposal proposal(Raised finding) {
        var known = decided.get(finding.origin());
        if (known == null) {
            return Proposal.fresh(finding);
        }
        var proposal = Proposal.of(known, finding.marks());
        return proposal.into() == null || stands(proposal.into()) ? proposal : proposal.standing();
    }

    private boolean stands(Origin origin) {
        return raised.containsKey(origin) && proposal(raised.get(origin)).isStanding();
    }
}
