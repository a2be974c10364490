package candour.report;

import candour.report.FinishedYear.Year;
import candour.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks the tables themselves, about the audits of a period and of a service (null: all). */
@ApplicationScoped
@Transactional
public class SqlOfReport {

    /** Audits, with the edition and the team that they are of, that count. */
    static final String AUDITS = """
             audit a join assessment s on s.audit_id = a.id join edition e on e.id = a.edition_id
                left join team t on t.id = a.team_id left join service v on v.id = t.service_id
            where a.organisation_id = :organisation and a.status in ('FINAL', 'CLOSED') and a.final_at >= :from
                and a.final_at < :until and (:service = 0 or v.id = :service)\s""";

    @PersistenceContext
    private EntityManager em;

    record About(Year year, Long service) {}

    int count(About about, String sql, Object... values) {
        return ((Number) query(about, sql, values).getSingleResult()).intValue();
    }

    /** Columns as the driver gives them. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(About about, String sql, Object... values) {
        return query(about, sql, values).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(About about, String sql, Object... values) {
        return query(about, sql, values).getResultList();
    }

    /** {@code ?} of the values are named v1, v2 and so on. */
    private Query query(About about, String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var parameter : query.getParameters()) {
            switch (parameter.getName()) {
                case "organisation" ->
                    query.setParameter("organisation", about.year().council().organisation());
                case "service" -> query.setParameter("service", about.service() == null ? 0L : about.service());
                case "from" ->
                    query.setParameter(
                            "from",
                            about.year().from().atStartOfDay(Clocks.LONDON).toInstant());
                case "until" ->
                    query.setParameter(
                            "until",
                            about.year()
                                    .to()
                                    .plusDays(1)
                                    .atStartOfDay(Clocks.LONDON)
                                    .toInstant());
                default ->
                    query.setParameter(
                            parameter.getName(),
                            values[Integer.parseInt(parameter.getName().substring(1)) - 1]);
            }
        }
        return query;
    }
}
