package candour.improvement;

import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Knowing;
import candour.audit.SelectionTold;
import candour.concern.Concern;
import candour.shared.NotFound;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of a concern, for who may read findings of that team; and of which concerns somebody may make one. */
@Reads
public class UrgentFindingSearch implements SelectionTold {

    /** Never by the person whom it is about. */
    private static final String RAISABLE = """
            select c from Concern c where c.id = :id and c.organisation.id = :organisation
                and (:everything = true or c.team.id in :teams) and (c.about is null or c.about.id <> :me)""";

    private static final String READABLE = """
            select f.id from Finding f where f.concern.id = :id and f.organisation.id = :organisation
                and (:everything = true or f.team.id in :teams)""" + FindingSearch.NOT_ABOUT_ME;

    private static final String MADE_FROM = """
            select f.submittedAt from Finding f where f.audit.id = :audit and f.concern is not null
                and f.organisation.id = :organisation
                and (:everything = true or f.team.id in :teams)""" + FindingSearch.NOT_ABOUT_ME;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Requires(USE_CANDOUR)
    public Optional<Long> readable(long concern) {
        return user
                .scope(READ_FINDING)
                .bindTo(em.createQuery(READABLE, Long.class))
                .setParameter("id", concern)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    @Requires(USE_CANDOUR)
    public List<Knowing> toldOf(Long audit) {
        return user
                .scope(READ_FINDING)
                .bindTo(em.createQuery(MADE_FROM, Instant.class))
                .setParameter("audit", audit)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .map(since -> new Knowing(Knowing.By.FINDING, null, since))
                .toList();
    }

    /**
     * The words with which the asker may make a finding of it; nothing where they may not, or where there is one. Where it is
     * about somebody, the words are not carried over: more people read findings than are told of a concern.
     */
    @Requires(USE_CANDOUR)
    public Optional<String> wordsToRaise(long concern) {
        return find(concern)
                .filter(found -> findingOf(found).isEmpty())
                .map(found -> found.getAbout() == null ? found.getText() : "");
    }

    Concern raisable(long concern) {
        return find(concern).orElseThrow(() -> new NotFound("Concern", concern));
    }

    private Optional<Concern> find(long concern) {
        return user
                .scope(MANAGE_ACTION)
                .bindTo(em.createQuery(RAISABLE, Concern.class))
                .setParameter("id", concern)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Long> findingOf(Concern concern) {
        return em
                .createQuery("select f.id from Finding f where f.concern = :concern", Long.class)
                .setParameter("concern", concern)
                .getResultList()
                .stream()
                .findFirst();
    }
}
