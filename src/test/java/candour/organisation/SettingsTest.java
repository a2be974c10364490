package candour.organisation;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String NUMBER = "01632 960123";
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);

    private final Settings settings = new Settings(StaffFixture.COUNCIL);

    @Test
    void a_council_begins_with_ten_working_days_in_england_and_no_number() {
        assertThat(settings.getReplyDays()).isEqualTo(10);
        assertThat(settings.getNation()).isEqualTo(Nation.ENGLAND);
        assertThat(settings.getDutyNumber()).isNull();
        assertThat(settings.getClosures()).isEmpty();
    }

    @Test
    void a_reply_may_take_one_to_sixty_working_days() {
        settings.change(NUMBER, 1, Nation.WALES);
        assertThat(settings.getReplyDays()).isEqualTo(1);
        settings.change(NUMBER, 60, Nation.WALES);
        assertThat(settings.getReplyDays()).isEqualTo(60);
        assertRule("organisation.rule.replyDays", () -> settings.change(NUMBER, 0, Nation.WALES));
        assertRule("organisation.rule.replyDays", () -> settings.change(NUMBER, 61, Nation.WALES));
        assertThat(settings.getReplyDays()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "01632 960123", "+44 (0)1632 960-123", " 01632 960999 ", "+12345678901234"})
    void a_number_is_one_that_can_be_dialled(String number) {
        settings.change(number, 10, Nation.ENGLAND);
        assertThat(settings.getDutyNumber()).isEqualTo(number.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "99",
                "1234567890123456",
                "ask duty",
                "01632 960123 (Sam)",
                "44+1632",
                "٠١٢٣",
                "999\n111"
            })
    void nothing_else_is(String number) {
        assertThatThrownBy(() -> settings.change(number, 10, Nation.ENGLAND)).isInstanceOf(RuleViolation.class);
        assertThat(settings.getDutyNumber()).isNull();
    }

    @Test
    void a_closure_ends_on_its_first_day_at_the_earliest_and_after_a_month_at_the_latest() {
        settings.close(new Closure("A day", MONDAY, MONDAY));
        assertRule("organisation.rule.closureBackwards", () -> new Closure("Back", MONDAY, MONDAY.minusDays(1)));
        new Closure("A month", MONDAY, MONDAY.plusDays(30));
        assertRule("organisation.rule.closureLong", () -> new Closure("A year", MONDAY, MONDAY.plusDays(31)));
        assertRule("shared.rule.textMissing", () -> new Closure(" ", MONDAY, MONDAY));
        assertRule("shared.rule.textTooLong", () -> new Closure("x".repeat(101), MONDAY, MONDAY));
    }

    @Test
    void no_two_closures_share_a_day_and_the_same_one_again_changes_nothing() {
        var days = new Closure("Christmas", MONDAY, MONDAY.plusDays(3));
        settings.close(days);
        settings.close(new Closure("Christmas", MONDAY, MONDAY.plusDays(3)));
        assertThat(settings.getClosures()).containsExactly(days);
        assertRule("organisation.rule.closureTwice", () -> settings.close(day("Eve", MONDAY.plusDays(3))));
        assertRule("organisation.rule.closureTwice", () -> settings.close(day("Other", MONDAY)));
        settings.close(day("After", MONDAY.plusDays(4)));
        settings.close(day("Before", MONDAY.minusDays(1)));
        assertThat(settings.getClosures()).extracting(Closure::name).containsExactly("Before", "Christmas", "After");
    }

    @Test
    void a_closure_is_removed_by_its_first_day_and_only_once() {
        settings.close(new Closure("Christmas", MONDAY, MONDAY.plusDays(3)));
        assertThat(settings.open(MONDAY.plusDays(1))).isFalse();
        assertThat(settings.open(MONDAY)).isTrue();
        assertThat(settings.open(MONDAY)).isFalse();
        assertThat(settings.getCalendar().isWorkingDay(MONDAY.plusDays(1))).isTrue();
    }

    private static Closure day(String name, LocalDate day) {
        return new Closure(name, day, day);
    }
}
