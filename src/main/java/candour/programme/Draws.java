package candour.programme;

import static candour.access.Permission.PLAN_ROUND;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/** Draws samples from frozen frames. */
@UseCases
public class Draws {

    /** A frame that lies wholly within the asker's scope: who may not see all of it can neither draw nor check a draw. */
    static final String IN_SCOPE = """
            f.organisation.id = :organisation and (:everything = true or not exists (
                select x.id from FrameEntry x left join x.caseFile.team t
                where x.frame = f and (t.id is null or t.id not in :teams)))""";

    private static final int SEED_BYTES = 16;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    private final SecureRandom random = new SecureRandom();

    /**
     * Draws a sample; the seed is made here, when the frame has long been frozen (D21). Every draw after the first
     * needs a reason. The same command again returns what it made the first time.
     */
    @Requires(PLAN_ROUND)
    public Long draw(String command, long frameId, int sampleSize, String reason) {
        var frame = lockedFrame(frameId);
        var earlier = em.createQuery("select d.id, d.command from Draw d where d.frame = :frame", Object[].class)
                .setParameter("frame", frame)
                .getResultList();
        var made = earlier.stream().filter(draw -> draw[1].equals(command)).findFirst();
        if (made.isPresent()) {
            return (Long) made.get()[0];
        }
        var by = user.person() == null ? null : em.getReference(Person.class, user.person());
        var draw = new Draw(command, frame, earlier.size(), sampleSize, reason, seed(), by, clock.instant());
        em.persist(draw);
        trail.fire(new TrailEvent(
                "programme.trail.drawn", "Draw", draw.getId(), draw.getNumber(), sampleSize, frame.getSize()));
        return draw.getId();
    }

    private String seed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Locked, so that draws are numbered one after the other. */
    private Frame lockedFrame(long id) {
        var query = em.createQuery(
                "select f from Frame f join fetch f.entries where f.id = :id and " + IN_SCOPE, Frame.class);
        var frame = user.scope(PLAN_ROUND).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Frame", id));
        em.lock(frame, LockModeType.PESSIMISTIC_WRITE);
        return frame;
    }
}
