package candour.notification;

import candour.audit.DraftShared;
import candour.audit.Recipient;
import candour.audit.ReplySent;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes to people that something waits for them: an audit to do, a draft to reply to, a reply to read, a last reminder. */
@UseCases
@Quiet("A letter says nothing but that something waits; the deed that it follows from is in the trail.")
class Waiting {

    /** Working days before the last one for a reply on which those who have not replied are written to again. */
    static final int REMINDED_BEFORE = 2;

    private static final String ADDRESSES = "select p.mailAddress from Person p where p.id in :people";

    private static final String ASSESSOR_OF_AUDIT = """
            select s.person.mailAddress from Assessment s
            where s.audit.id = :id and s.kind = candour.audit.AssessmentKind.LEAD""";

    private static final String ASSESSOR_OF_CASE = "select a.assessor.mailAddress from Allocation a where a.id = :id";

    private static final String UNANSWERED = """
            select r from Recipient r join fetch r.audit a join fetch r.person
            where r.leftOut is null and r.repliedAt is null and r.part = candour.audit.Part.PRACTITIONER
                and a.status = candour.audit.AuditStatus.SHARED and a.replyUntil >= :today""";

    private static final String SETTINGS = "select s from Settings s where s.organisation = :organisation";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<MailWanted> mail;

    void allocated(@Observes CaseAllocated event) {
        write(ASSESSOR_OF_CASE, event.allocation());
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
        write(ASSESSOR_OF_AUDIT, event.audit());
    }

    private void write(String query, Long id) {
        em.createQuery(query, String.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(address -> mail.fire(new MailWanted(address, Urgency.ORDINARY)));
    }

    /** Once for each last day: where the time is extended, there is another reminder before the new one. */
    void remind(Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.LONDON);
        unanswered(today).stream()
                .filter(recipient -> isSoon(recipient, today))
                .forEach(recipient -> mail.fire(
                        new MailWanted(recipient.getPerson().getMailAddress(), Urgency.ORDINARY, occasion(recipient))));
    }

    private List<Recipient> unanswered(LocalDate today) {
        return em.createQuery(UNANSWERED, Recipient.class)
                .setParameter("today", today)
                .getResultList();
    }

    private boolean isSoon(Recipient recipient, LocalDate today) {
        var calendar = em.createQuery(SETTINGS, Settings.class)
                .setParameter("organisation", recipient.getAudit().getOrganisation())
                .getSingleResult()
                .getCalendar();
        return calendar.between(today, recipient.getAudit().getReplyUntil()) <= REMINDED_BEFORE;
    }

    private static String occasion(Recipient recipient) {
        return "reply " + recipient.getAudit().getId() + " "
                + recipient.getPerson().getId() + " " + recipient.getAudit().getReplyUntil();
    }
}
