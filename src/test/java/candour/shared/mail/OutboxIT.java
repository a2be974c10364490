package candour.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Acting;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The mail server of component tests never answers. */
@ArquillianTest
class OutboxIT {

    private final String address = UUID.randomUUID() + "@council.example";

    @Inject
    private Event<MailWanted> wanted;

    @Inject
    private Outbox outbox;

    @Inject
    private Acting acting;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private void want(String to, Urgency urgency) throws Exception {
        transaction.begin();
        wanted.fire(new MailWanted(to, urgency));
        transaction.commit();
    }

    private List<Letter> letters() {
        return em.createQuery("select l from Letter l where l.address = :address", Letter.class)
                .setParameter("address", address)
                .getResultList();
    }

    private void send(Letter letter, Instant now) {
        acting.asNobody(() -> {
            outbox.send(letter.getId(), now);
            return null;
        });
    }

    @Test
    void a_letter_is_kept_with_the_deed_that_wants_it_or_not_at_all() throws Exception {
        transaction.begin();
        wanted.fire(new MailWanted(address, Urgency.ORDINARY));
        transaction.rollback();
        assertThat(letters()).isEmpty();
        want(address, Urgency.ORDINARY);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_has_no_address_gets_none() throws Exception {
        var before = em.createQuery("select count(l) from Letter l", Long.class).getSingleResult();
        want(null, Urgency.AT_ONCE);
        assertThat(em.createQuery("select count(l) from Letter l", Long.class).getSingleResult())
                .isEqualTo(before);
    }

    @Test
    void waits_longer_and_longer_for_a_server_that_is_out_of_reach() throws Exception {
        want(address, Urgency.ORDINARY);
        var letter = letters().get(0);
        var written = letter.getWrittenAt();
        send(letter, written.minusSeconds(1));
        assertThat(letters().get(0).getDelivery().tries()).isZero();
        send(letter, written);
        var once = letters().get(0).getDelivery();
        assertThat(once.tries()).isEqualTo(1);
        assertThat(once.nextTryAt()).isEqualTo(written.plus(1, ChronoUnit.MINUTES));
        assertThat(once.failure()).isNotBlank().doesNotContain("@");
        send(letter, written.plusSeconds(59));
        send(letter, written.plusSeconds(60));
        assertThat(letters().get(0).getDelivery().tries()).isEqualTo(2);
    }

    @Test
    void what_is_urgent_is_tried_first() throws Exception {
        want(address, Urgency.ORDINARY);
        want(address, Urgency.AT_ONCE);
        var due =
                acting.asNobody(() -> outbox.due(letters().get(1).getWrittenAt().plusSeconds(1)));
        var urgent = letters().stream()
                .filter(letter -> letter.getUrgency() == Urgency.AT_ONCE)
                .findFirst()
                .orElseThrow();
        var ordinary = letters().stream()
                .filter(letter -> letter.getUrgency() == Urgency.ORDINARY)
                .findFirst()
                .orElseThrow();
        assertThat(due).containsSubsequence(urgent.getId(), ordinary.getId());
    }
}
