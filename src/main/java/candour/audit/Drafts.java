package candour.audit;

import static candour.access.Permission.USE_CANDOUR;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.OrganisationSearch;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Shares the draft of a submitted audit with those whose work it judges, and keeps the time for their reply. */
// Eight injections: three of them tell the components above and the trail what was done.
@UseCases
public class Drafts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LedAudit led;

    @Inject
    private DraftSearch search;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Event<DraftShared> shared;

    @Inject
    private Event<ReplyTimeExtended> extended;

    @Inject
    private Event<TrailEvent> trail;

    /** By the assessor or who leads audits to their end. The same command again changes nothing. */
    @Requires(USE_CANDOUR)
    public void share(String command, Long id, Sharing sharing) {
        var audit = led.locked(em, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        audit.unlessPermitted(AuditMove.SHARE);
        sharing.unlessComplete(search.proposedFor(audit));
        var deed = led.deed(em, command);
        audit.share(
                sharing.isAnybodyAsked()
                        ? structure.settings().getCalendar().after(deed.day(), sharing.workingDays())
                        : null,
                deed.at());
        unless(!sharing.names(led.assessor(em, audit).getId()), "audit.rule.shareWithAssessor");
        var recipients = sharing.invitees().stream()
                .map(each -> new Recipient(audit, person(each.person()), each.part(), each.leftOut()))
                .toList();
        recipients.forEach(em::persist);
        em.persist(new AuditStep(audit, AuditMove.SHARE, sharing.nobody(), deed));
        var people = recipients.stream()
                .filter(each -> each.getLeftOut() == null)
                .map(each -> each.getPerson().getId())
                .toList();
        trail.fire(new TrailEvent("audit.trail.shared", "Audit", id, people.size()));
        shared.fire(new DraftShared(id, people, audit.getReplyUntil()));
    }

    /** {@code until} is the new last day. */
    @Requires(USE_CANDOUR)
    public void extend(String command, Long id, int seen, LocalDate until, String reason) {
        var audit = led.locked(em, id);
        if (led.isDone(em, command, audit)) {
            return;
        }
        StaleVersion.unlessSame(seen, audit.getVersion(), "Audit", id);
        var deed = led.deed(em, command);
        unless(until != null && !until.isBefore(deed.day()), "audit.rule.extendPast");
        unless(
                !until.isAfter(structure.settings().getCalendar().after(deed.day(), Sharing.MOST_DAYS)),
                "audit.rule.extendFar",
                Sharing.MOST_DAYS);
        unless(reason != null && !reason.isBlank(), "audit.rule.reasonMissing");
        audit.extend(until);
        em.persist(new AuditStep(audit, AuditMove.EXTEND, reason, deed));
        trail.fire(new TrailEvent("audit.trail.extended", "Audit", id, until));
        extended.fire(new ReplyTimeExtended(id, until));
    }

    /** The component that keeps replies says that one was sent; whether it is in time is decided here. */
    void replied(@Observes ReplySent event) {
        var recipient = em
                .createQuery(
                        "select r from Recipient r join fetch r.audit where r.audit.id = :audit and r.person.id = :person",
                        Recipient.class)
                .setParameter("audit", event.audit())
                .setParameter("person", event.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", event.audit()));
        var deed = led.deed(em, null);
        recipient.reply(deed.day(), deed.at());
        trail.fire(new TrailEvent("audit.trail.replied", "Audit", event.audit()));
    }

    private Person person(Long id) {
        return em
                .createQuery(
                        "select p from Person p where p.id = :id and p.organisation.id = :organisation", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", id));
    }
}
