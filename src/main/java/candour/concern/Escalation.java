package candour.concern;

import candour.access.CurrentUser;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.shared.mail.MailWanted;
import candour.shared.mail.Urgency;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Tells people of a concern: the first when it is raised, the next as time passes. */
@UseCases
@Quiet("Asked each minute; whom it tells is in the trail of the concern's council.")
class Escalation { // five injections: who is told, in Candour, by mail and in the trail, for which council

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Answerable answerable;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<MailWanted> mail;

    @Inject
    private Event<TrailEvent> trail;

    /** Those that wait, of every council. */
    List<Long> waiting() {
        return em.createQuery("select c.id from Concern c where c.acknowledgement.at is null order by c.id", Long.class)
                .getResultList();
    }

    /** Tells whoever is due; of two nodes that do so at once, the second finds them told. */
    void tellNext(Long id, Instant now) {
        var concern = em.find(Concern.class, id);
        em.refresh(concern, LockModeType.PESSIMISTIC_WRITE);
        if (!concern.isAcknowledged()) {
            user.asSystem(concern.getOrganisation().getId(), () -> tell(concern, now));
        }
    }

    /** Returns how many were told. */
    int tell(Concern concern, Instant now) {
        var told = concern.tell(answerable.ladder(em, concern.getAudit(), concern.excluded()), now);
        if (!told.isEmpty()) {
            em.flush();
            told.forEach(one -> mail.fire(new MailWanted(one.getPerson().getMailAddress(), Urgency.AT_ONCE)));
            trail.fire(new TrailEvent("concern.trail.told", "Concern", concern.getId(), told.size()));
        }
        return told.size();
    }
}
