package candour.shared.mail;

import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keeps letters until the mail server has taken them. */
@UseCases
@Quiet("A letter says nothing but that something waits; the deed that it follows from is in the trail.")
public class Outbox {

    /** What was written earlier is about things that are over. */
    private static final Duration WORTH_TRYING = Duration.ofDays(14);

    private static final int AT_A_TIME = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Post post;

    @Inject
    private Clock clock;

    void keep(@Observes MailWanted wanted) {
        if (post.isSetUp() && wanted.address() != null && !isWritten(wanted.occasion())) {
            em.persist(new Letter(wanted.address(), wanted.urgency(), wanted.occasion(), clock.instant()));
        }
    }

    private boolean isWritten(String occasion) {
        return occasion != null
                && em.createQuery("select count(l) from Letter l where l.occasion = :occasion", Long.class)
                                .setParameter("occasion", occasion)
                                .getSingleResult()
                        > 0;
    }

    void tryAgain(@Observes MailToTryAgain wanted) {
        var now = clock.instant();
        em.createQuery(
                        "select l from Letter l where l.delivery.givenUpAt is not null and l.writtenAt > :since",
                        Letter.class)
                .setParameter("since", now.minus(WORTH_TRYING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(letter -> letter.tryAgain(now));
    }

    /** The letters to be tried now, the most urgent first. */
    List<Long> due(Instant now) {
        return em.createQuery(
                        "select l.id from Letter l where l.delivery.nextTryAt <= :now order by l.urgency, l.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** Tries one letter; of two nodes that do so at once, the second finds it sent. */
    void send(Long id, Instant now) {
        var letter = em.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null || !letter.getDelivery().isDueAt(now)) {
            return;
        }
        try {
            post.send(letter, now);
            letter.arrived(now);
        } catch (MessagingException | RuntimeException unreachable) {
            letter.failed(now, unreachable.getClass().getSimpleName());
        }
    }
}
