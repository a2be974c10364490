package candour.notification;

import candour.access.Permission;
import candour.access.Role;
import candour.audit.Audit;
import candour.audit.DraftShared;
import candour.audit.Recipient;
import candour.audit.ReplySent;
import candour.organisation.Person;
import candour.organisation.Settings;
import candour.programme.CaseAllocated;
import candour.shared.Clocks;
import candour.shared.Quiet;
import candour.shared.UseCases;
import candour.shared.mail.MailWanted;
import candour.shared.mail.Urgency;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Writes to people that something waits for them: an audit to do, a draft to reply to, a reply to read, a last reminder, and
 * a result to make final. What an assessor would do who has left is written to who leads audits to their end.
 */
@UseCases
@Quiet("A letter says nothing but that something waits; the deed that it follows from is in the trail.")
class Waiting {

    /** Working days before the last one for a reply on which those who have not replied are written to again. */
    static final int REMINDED_BEFORE = 2;

    private static final String ADDRESSES = "select p.mailAddress from Person p where p.id in :people";

    private static final String ASSESSOR_OF_AUDIT = """
            select s.person from Assessment s
            where s.audit = :audit and s.kind = candour.audit.AssessmentKind.LEAD""";

    private static final String LEADS = """
            select distinct g.person from RoleGrant g
            where g.person.organisation = :organisation and g.role in :roles and (g.team is null and g.service is null
                or g.team.id = :team or g.service.id = (select t.service.id from Team t where t.id = :team))""";

    private static final String OVER = """
            select a from Audit a
            where a.status = candour.audit.AuditStatus.SHARED and a.replyUntil < :today and a.replyUntil >= :since
            order by a.id""";

    /** Whoever was not written to within so many days of a last day was nobody to write to. */
    private static final int DAYS_LOOKED_BACK = 14;

    private static final List<Role> LEADING = Arrays.stream(Role.forPeople())
            .filter(role -> role.gives(Permission.CONCLUDE_AUDIT))
            .toList();

    private static final String ASSESSOR_OF_CASE = "select a.assessor.mailAddress from Allocation a where a.id = :id";

    private static final String UNANSWERED = """
            select r from Recipient r join fetch r.audit a join fetch r.person
            where r.leftOut is null and r.repliedAt is null and r.part = candour.audit.Part.PRACTITIONER
                and a.status = candour.audit.AuditStatus.SHARED and a.replyUntil >= :today""";

    private static final String SETTINGS = "select s from Settings s where s.organisation = :organisation";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<MailWanted> mail;

    void allocated(@Observes CaseAllocated event) {
        em.createQuery(ASSESSOR_OF_CASE, String.class)
                .setParameter("id", event.allocation())
                .getResultList()
                .forEach(address -> mail.fire(new MailWanted(address, Urgency.ORDINARY)));
    }

    void shared(@Observes DraftShared event) {
        if (!event.people().isEmpty()) {
            em.createQuery(ADDRESSES, String.class)
                    .setParameter("people", event.people())
                    .getResultList()
                    .forEach(address -> mail.fire(new MailWanted(address, Urgency.ORDINARY)));
        }
    }

    void replied(@Observes ReplySent event) {
        leading(em.find(Audit.class, event.audit()), LocalDate.now(clock))
                .forEach(person -> mail.fire(new MailWanted(person.getMailAddress(), Urgency.ORDINARY)));
    }

    /** Who does what comes next with a shared draft: the assessor, and the quality leads of the team where they have left. */
    private List<Person> leading(Audit audit, LocalDate today) {
        var assessor = em.createQuery(ASSESSOR_OF_AUDIT, Person.class)
                .setParameter("audit", audit)
                .getSingleResult();
        return assessor.worksOn(today)
                ? List.of(assessor)
                : em
                        .createQuery(LEADS, Person.class)
                        .setParameter("organisation", audit.getOrganisation())
                        .setParameter("roles", LEADING)
                        .setParameter(
                                "team",
                                audit.getTeam() == null ? -1L : audit.getTeam().getId())
                        .getResultList()
                        .stream()
                        .filter(lead -> lead.worksOn(today))
                        .toList();
    }

    /** Once for each last day that has passed, all replies in or not. */
    void tellOver(Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.LONDON);
        em.createQuery(OVER, Audit.class)
                .setParameter("today", today)
                .setParameter("since", today.minusDays(DAYS_LOOKED_BACK))
                .getResultList()
                .forEach(audit -> leading(audit, today)
                        .forEach(person -> mail.fire(new MailWanted(
                                person.getMailAddress(), Urgency.ORDINARY, occasion("over", audit, person)))));
    }

    /**
     * Once for each last day: where the time is extended, there is another reminder before the new one. Never on the day on
     * which the draft was shared, which they were written to about already.
     */
    void remind(Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.LONDON);
        unanswered(today).stream()
                .filter(recipient -> isSoon(recipient, today))
                .forEach(recipient -> mail.fire(new MailWanted(
                        recipient.getPerson().getMailAddress(),
                        Urgency.ORDINARY,
                        occasion("reply", recipient.getAudit(), recipient.getPerson()))));
    }

    private List<Recipient> unanswered(LocalDate today) {
        return em.createQuery(UNANSWERED, Recipient.class)
                .setParameter("today", today)
                .getResultList();
    }

    private boolean isSoon(Recipient recipient, LocalDate today) {
        var shared = LocalDate.ofInstant(recipient.getAudit().getSharedAt(), Clocks.LONDON);
        var calendar = em.createQuery(SETTINGS, Settings.class)
                .setParameter("organisation", recipient.getAudit().getOrganisation())
                .getSingleResult()
                .getCalendar();
        return shared.isBefore(today)
                && calendar.between(today, recipient.getAudit().getReplyUntil()) <= REMINDED_BEFORE;
    }

    private static String occasion(String what, Audit audit, Person person) {
        return what + " " + audit.getId() + " " + person.getId() + " " + audit.getReplyUntil();
    }
}
