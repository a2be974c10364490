package candour.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import candour.improvement.AuditedCouncil.Ground;
import candour.notification.ReminderRound;
import candour.organisation.Nation;
import candour.organisation.WorkingCalendar;
import candour.shared.Clocks;
import candour.shared.mail.Letter;
import candour.support.Acting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who is written to when: HOLDER1 is asked for a reply within ten working days, ASSESSOR2 judged. */
@ArquillianTest
class LettersIT {

    private final String address = UUID.randomUUID() + "@council.example";

    private final WorkingCalendar calendar = new WorkingCalendar(Nation.ENGLAND, List.of());

    @Inject
    private SharedCouncil shared;

    @Inject
    private ReminderRound reminders;

    @Inject
    private Acting acting;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private void readsMail(Ground ground, String person) throws Exception {
        transaction.begin();
        em.createQuery("update Person p set p.mailAddress = :address where p.id = :id")
                .setParameter("address", address)
                .setParameter("id", ground.person(person))
                .executeUpdate();
        transaction.commit();
    }

    private List<Letter> letters() {
        return em.createQuery("select l from Letter l where l.address = :address", Letter.class)
                .setParameter("address", address)
                .getResultList();
    }

    private void lookOn(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(Clocks.LONDON).toInstant();
        acting.asNobody(() -> clocks.at(noon, () -> {
            reminders.look(noon);
            return null;
        }));
    }

    @Test
    void the_assessor_is_written_to_when_a_reply_has_come() throws Exception {
        var ground = shared.shared();
        readsMail(ground, "ASSESSOR2");
        assertThat(letters()).isEmpty();
        shared.says(ground, "HOLDER1", AuditedCouncil.MINOR, Stance.AGREE, null);
        shared.says(ground, "HOLDER1", AuditedCouncil.MAJOR, Stance.PARTLY, "Not a whole year.");
        shared.sends(ground, "HOLDER1");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_has_not_replied_is_reminded_once_two_working_days_before_the_last() throws Exception {
        var ground = shared.shared();
        readsMail(ground, "HOLDER1");
        var today = LocalDate.now(clock);
        lookOn(calendar.after(today, 7));
        assertThat(letters()).isEmpty();
        lookOn(calendar.after(today, 8));
        lookOn(calendar.after(today, 9));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_has_replied_is_not_reminded() throws Exception {
        var ground = shared.disputed();
        readsMail(ground, "HOLDER1");
        lookOn(calendar.after(LocalDate.now(clock), 9));
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobody_is_reminded_after_the_last_day() throws Exception {
        var ground = shared.shared();
        readsMail(ground, "HOLDER1");
        lookOn(calendar.after(LocalDate.now(clock), 11));
        assertThat(letters()).isEmpty();
    }
}
