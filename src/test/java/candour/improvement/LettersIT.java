package candour.improvement;

import static candour.improvement.AuditedCouncil.command;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.Drafts;
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
    private AuditedCouncil councils;

    @Inject
    private Drafts drafts;

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
    void nobody_is_reminded_on_the_day_of_sharing_however_short_the_time() throws Exception {
        var ground = councils.answered();
        readsMail(ground, "HOLDER1");
        shared.share(ground, 2, "HOLDER1");
        var today = LocalDate.now(clock);
        assertThat(letters()).as("that the draft is there").hasSize(1);
        lookOn(today);
        assertThat(letters()).hasSize(1);
        lookOn(today.plusDays(1));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void the_assessor_is_written_to_once_when_the_time_is_over_and_again_when_more_time_is() throws Exception {
        var ground = shared.shared();
        readsMail(ground, "ASSESSOR2");
        var until = calendar.after(LocalDate.now(clock), 10);
        lookOn(until);
        assertThat(letters()).as("the last day is still in time").isEmpty();
        lookOn(until.plusDays(1));
        lookOn(until.plusDays(2));
        assertThat(letters()).hasSize(1);
        var version = shared.version(ground);
        acting.run(
                ground.user("LEAD"),
                () -> drafts.extend(command(), ground.elmAudit(), version, until.plusDays(7), "Ill."));
        lookOn(until.plusDays(7));
        assertThat(letters()).hasSize(1);
        lookOn(until.plusDays(8));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void nobody_is_written_to_about_a_result_that_is_final() throws Exception {
        var ground = shared.shared();
        shared.says(ground, "HOLDER1", AuditedCouncil.MINOR, Stance.AGREE, null);
        shared.sends(ground, "HOLDER1");
        shared.finalises(ground, "ASSESSOR2");
        readsMail(ground, "ASSESSOR2");
        lookOn(calendar.after(LocalDate.now(clock), 12));
        assertThat(letters()).isEmpty();
    }

    @Test
    void where_the_assessor_has_left_the_quality_lead_is_written_to() throws Exception {
        var ground = shared.shared();
        readsMail(ground, "LEAD");
        leaves(ground, "ASSESSOR2");
        lookOn(calendar.after(LocalDate.now(clock), 12));
        assertThat(letters()).hasSize(1);
        var elsewhere = shared.shared();
        leaves(elsewhere, "ASSESSOR2");
        lookOn(calendar.after(LocalDate.now(clock), 12));
        assertThat(letters()).as("of another council").hasSize(1);
    }

    private void leaves(Ground ground, String person) throws Exception {
        transaction.begin();
        em.createQuery("update Person p set p.worksTo = :day where p.id = :id")
                .setParameter("day", LocalDate.now(clock).minusDays(1))
                .setParameter("id", ground.person(person))
                .executeUpdate();
        transaction.commit();
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
