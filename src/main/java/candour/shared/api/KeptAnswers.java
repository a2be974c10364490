package candour.shared.api;

import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Answers of commands, kept for a day. Asked and told by {@link OnceFilter} only, about the caller's own. */
@UseCases
@Quiet("It is how a command was answered; the command itself is in the trail.")
class KeptAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<KeptAnswer> answer(SentCommand command) {
        return em
                .createQuery(
                        "select k from KeptAnswer k where k.caller = :caller and k.key = :key and k.answeredAt > :since",
                        KeptAnswer.class)
                .setParameter("caller", command.caller())
                .setParameter("key", command.key())
                .setParameter("since", clock.instant().minus(KeptAnswer.KEPT_FOR))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whatever has been kept for long enough makes room, and so does what was answered to other rights. */
    void keep(SentCommand command, int status, String location, String etag, String body) {
        var now = clock.instant();
        em.createQuery("delete from KeptAnswer k where k.answeredAt <= :since or k.caller = :caller and k.key = :key")
                .setParameter("since", now.minus(KeptAnswer.KEPT_FOR))
                .setParameter("caller", command.caller())
                .setParameter("key", command.key())
                .executeUpdate();
        em.persist(new KeptAnswer(command, now, status, location, etag, body));
    }
}
