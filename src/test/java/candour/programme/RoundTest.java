package candour.programme;

import static candour.programme.ProgrammeFixture.NOW;
import static candour.programme.ProgrammeFixture.planned;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.StaffFixture;
import candour.template.PublishedFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void looks_back_so_many_months_from_the_day() {
        assertThat(planned().lookBackFrom(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(planned().lookBackFrom(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void has_a_name_of_1_to_120_letters() {
        assertThat(named("  Autumn ").getName()).isEqualTo("Autumn");
        assertThat(named("a".repeat(120)).getName()).hasSize(120);
        assertRule("shared.rule.textTooLong", () -> named("a".repeat(121)));
        assertRule("programme.rule.roundName", () -> named("  "));
        assertRule("programme.rule.roundName", () -> named(null));
        assertRule("shared.rule.textOdd", () -> named("a\u0000b"));
        assertRule("shared.rule.textOdd", () -> named("a\nb"));
    }

    @Test
    void looks_back_1_to_60_months() {
        assertThat(lookingBack(1).getLookBackMonths()).isEqualTo(1);
        assertThat(lookingBack(60).getLookBackMonths()).isEqualTo(60);
        assertRule("programme.rule.lookBack", () -> lookingBack(0));
        assertRule("programme.rule.lookBack", () -> lookingBack(61));
    }

    private static Round named(String name) {
        return new Round("c", name, PublishedFixture.edition(StaffFixture.COUNCIL), 12, null, NOW);
    }

    private static Round lookingBack(int months) {
        return new Round("c", "Autumn", PublishedFixture.edition(StaffFixture.COUNCIL), months, null, NOW);
    }
}
