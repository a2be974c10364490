package candour.report;

import static candour.access.Permission.ORDER_REPORT;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.work.Job;
import candour.work.Jobs;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Orders improvement reports, which are then made as long work. */
@UseCases
public class Reports { // five injections: an order is kept, announced and carried out as a job of whoever asks

    static final String JOB = "report.job.improvement";

    /** A service that lies wholly within the asker's scope: part of its teams would not be a report about it. */
    static final String WHOLE_SERVICE = """
            (:everything = true or exists (select t.id from Team t where t.service = s and t.id in :teams)
                and not exists (select t.id from Team t where t.service = s and t.id not in :teams))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Jobs jobs;

    @Inject
    private ReportWork work;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Orders the report of a period, both days included, about a service or, with null, the whole council. Returns the
     * report's id; the same command again answers with the report that it ordered.
     */
    @Requires(ORDER_REPORT)
    public Long order(String command, LocalDate from, LocalDate to, Long service) {
        var asker = em.find(Person.class, user.person(), LockModeType.PESSIMISTIC_WRITE); // of two at once, one waits
        var earlier = ordered(command);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        unless(!to.isBefore(from), "report.rule.period");
        unless(!to.isAfter(LocalDate.now(clock)), "report.rule.future");
        var about = about(service);
        var job = jobs.start(JOB, command, progress -> work.make(command, progress));
        var report = new Report(
                command, about, new ReportPeriod(from, to), asker, clock.instant(), em.getReference(Job.class, job));
        em.persist(report);
        trail.fire(new TrailEvent("report.trail.ordered", "Report", report.getId(), from, to));
        return report.getId();
    }

    private Optional<Long> ordered(String command) {
        return em
                .createQuery(
                        "select r.id from Report r where r.command = :command and r.requestedBy.id = :me", Long.class)
                .setParameter("command", command)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Service about(Long service) {
        if (service == null) {
            unless(user.scope(ORDER_REPORT).everything(), "report.rule.ownService");
            return null;
        }
        var query = em.createQuery(
                "select s from Service s where s.id = :id and s.organisation.id = :organisation and " + WHOLE_SERVICE,
                Service.class);
        return user.scope(ORDER_REPORT).bindTo(query).setParameter("id", service).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Service", service));
    }
}
