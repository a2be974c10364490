package candour.report;

import candour.organisation.Person;
import candour.report.FinishedYear.Year;
import candour.shared.Json;
import candour.work.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Reports that no job works on, so that a test may stand in for it; and what a report must not survive. */
@ApplicationScoped
@Transactional
public class ReportRows {

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Ordered by DIRECTOR about the whole council; its job waits for ever. */
    Long ordered(Year year, String command) {
        em.createNativeQuery("""
                        insert into job (organisation_id, person_id, command_id, kind, status, done, total, asked_at)
                        values (:organisation, :person, :command, 'report.job.improvement', 'WAITING', 0, 0, :now)""")
                .setParameter("organisation", year.council().organisation())
                .setParameter("person", year.council().person("DIRECTOR"))
                .setParameter("command", command)
                .setParameter("now", clock.instant())
                .executeUpdate();
        var job = em.createQuery("select j from Job j where j.command = :command", Job.class)
                .setParameter("command", command)
                .getSingleResult();
        var by = em.find(Person.class, year.council().person("DIRECTOR"));
        var report = new Report(command, null, new ReportPeriod(year.from(), year.to()), by, clock.instant(), job);
        em.persist(report);
        return report.getId();
    }

    /** As it was made before there were web pages. */
    void makeOlder(Long report) {
        em.createNativeQuery("update report set html = null, accessible_pdf = null where id = :id")
                .setParameter("id", report)
                .executeUpdate();
    }

    ReportModel model(Long report) {
        return em.find(Report.class, report).getModel();
    }

    /** Changes what was stored when audits were submitted; returns what it was. */
    List<Object[]> spoilScorecards(Year year) {
        var kept = em.createQuery(
                        "select s.id, s.scorecard from Assessment s where s.organisation.id = :organisation and s.submittedAt is not null",
                        Object[].class)
                .setParameter("organisation", year.council().organisation())
                .getResultList();
        kept.forEach(one -> write((Long) one[0], one[1] + " "));
        return kept;
    }

    /** What was stored is still what its hash says, and nothing that could be read. */
    void breakScorecards(Year year) {
        em.createQuery("""
                        update Assessment s set s.scorecard = :broken, s.scorecardSha256 = :hash
                        where s.organisation.id = :organisation and s.submittedAt is not null""")
                .setParameter("broken", "{")
                .setParameter("hash", Json.sha256("{"))
                .setParameter("organisation", year.council().organisation())
                .executeUpdate();
    }

    void restore(List<Object[]> kept) {
        kept.forEach(one -> write((Long) one[0], (String) one[1]));
    }

    private void write(Long assessment, String scorecard) {
        em.createQuery("update Assessment s set s.scorecard = :scorecard where s.id = :id")
                .setParameter("scorecard", scorecard)
                .setParameter("id", assessment)
                .executeUpdate();
    }
}
