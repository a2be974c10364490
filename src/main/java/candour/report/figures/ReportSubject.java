package candour.report.figures;

import candour.access.Scope;
import candour.report.Phrases;
import candour.report.ReportPeriod;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose audits a report counts, of which days, and when it was made.
 *
 * @param service the name of the service; null for the whole council
 * @param scope the teams that count: those of the service that the asker may see
 */
public record ReportSubject(String organisation, String service, Scope scope, ReportPeriod period, Instant asOf) {

    /** The first moment of the period. */
    Instant from() {
        return period.from().atStartOfDay(Phrases.ZONE).toInstant();
    }

    /** The first moment after the period. */
    Instant until() {
        return period.to().plusDays(1).atStartOfDay(Phrases.ZONE).toInstant();
    }

    LocalDate today() {
        return asOf.atZone(Phrases.ZONE).toLocalDate();
    }

    /** Gives a query the scope, as {@code :organisation}, {@code :everything}, {@code :teams}, and {@code :from}, {@code :until}. */
    <Q extends Query> Q bindTo(Q query) {
        scope.bindTo(query);
        query.setParameter("from", from());
        query.setParameter("until", until());
        return query;
    }
}
