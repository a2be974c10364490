package candour.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.notification.LetterRow;
import candour.notification.LetterSearch;
import candour.notification.Letters;
import candour.notification.NoticeState;
import candour.shared.Delivery;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that do not arrive are seen by the administrator, and tried again when they say so. */
@ArquillianTest
class LettersKeptIT {

    private final String address = UUID.randomUUID() + "@council.example";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Letters letters;

    @Inject
    private LetterSearch search;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Council council;

    @BeforeEach
    void found() {
        council = councils.council();
    }

    /** Letters belong to the installation, and other tests count them too. */
    @AfterEach
    void clear() throws Exception {
        transaction.begin();
        em.createQuery("delete from Letter l where l.address = :address")
                .setParameter("address", address)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void are_listed_once_tried_with_why_and_counted_from_the_oldest() throws Exception {
        var before = acting.as(council.user("ADMIN"), search::standing);
        var old = clock.instant().minusSeconds(3 * 86_400).truncatedTo(ChronoUnit.MILLIS); // as every database keeps it
        write(old, Delivery.MOST_TRIES);
        write(clock.instant(), 1);
        write(clock.instant(), 0);
        var standing = acting.as(council.user("ADMIN"), search::standing);
        assertThat(standing.waiting() - before.waiting()).isEqualTo(2);
        assertThat(standing.givenUp() - before.givenUp()).isEqualTo(1);
        assertThat(standing.since()).isBeforeOrEqualTo(old);
        assertThat(rows())
                .extracting(LetterRow::state, LetterRow::tries, LetterRow::failure)
                .containsExactly(
                        tuple(NoticeState.ON_ITS_WAY, 1, "ConnectException"),
                        tuple(NoticeState.GIVEN_UP, Delivery.MOST_TRIES, "ConnectException"));
    }

    @Test
    void those_that_were_given_up_are_due_once_more_and_the_others_keep_their_time() throws Exception {
        write(clock.instant().minusSeconds(3 * 86_400), Delivery.MOST_TRIES);
        write(clock.instant(), 1);
        var waiting = rows().get(0).nextTryAt();
        acting.run(council.user("ADMIN"), letters::tryAgain);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.nextTryAt()).isEqualTo(waiting));
        assertThat(due()).isEqualTo(1);
        acting.run(council.user("ADMIN"), letters::tryAgain);
        assertThat(due()).as("twice is once").isEqualTo(1);
    }

    @Test
    void only_the_administrator_sees_them_and_has_them_tried_again() throws Exception {
        write(clock.instant().minusSeconds(3 * 86_400), Delivery.MOST_TRIES);
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1", "HOLDER1")) {
            List<Runnable> deeds =
                    List.of(letters::tryAgain, search::standing, search::count, () -> search.rows(new Page(0, 9)));
            deeds.forEach(deed -> assertThatThrownBy(() -> acting.run(council.user(person), deed))
                    .as(person)
                    .isInstanceOf(NotPermitted.class));
        }
        assertThat(rows()).extracting(LetterRow::state).containsExactly(NoticeState.GIVEN_UP);
    }

    /** Tried so often in vain, the last time at the hour it was written, so that nobody tries it meanwhile. */
    private void write(Instant at, int tries) throws Exception {
        var letter = new Letter(address, Urgency.ORDINARY, null, at.plusSeconds(tries == 0 ? 86_400 : 0));
        for (var i = 0; i < tries; i++) {
            letter.failed(clock.instant().plusSeconds(86_400), "ConnectException");
        }
        transaction.begin();
        em.persist(letter);
        transaction.commit();
    }

    private List<LetterRow> rows() {
        return acting.as(council.user("ADMIN"), () -> search.rows(new Page(0, 50))).stream()
                .filter(row -> row.address().equals(address))
                .toList();
    }

    private long due() {
        return em.createQuery(
                        "select count(l) from Letter l where l.address = :address and l.delivery.tries = 0", Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }
}
