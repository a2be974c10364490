package candour.casefile;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.StaffFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseFactTest {

    private static final LocalDate RETURN = LocalDate.of(2018, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Long FIRST = 7L;
    private static final Long NEXT = 8L;

    private final CaseFact fact = new CaseFact(
            CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-402-QX", StaffFixture.OAK),
            new FactEntry(FactKind.LEGAL_STATUS, "C1", RETURN),
            FIRST);

    @Test
    void is_corrected_to_another_value_of_its_kind_and_is_then_from_that_day() {
        assertThat(fact.correct("C2", TODAY)).isEqualTo("C1");
        assertThat(fact.getValue()).isEqualTo("C2");
        assertThat(fact.getAsOf()).isEqualTo(TODAY);
        assertThat(fact.isCorrected()).isTrue();
    }

    @Test
    void is_not_corrected_to_what_it_cannot_be_or_is_already() {
        assertRule("casefile.rule.factValue", () -> fact.correct("full care order", TODAY));
        assertRule("casefile.rule.factValue", () -> fact.correct(null, TODAY));
        assertRule("casefile.rule.sameFact", () -> fact.correct("C1", TODAY));
    }

    @Test
    void takes_over_what_a_later_file_says() {
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "E1", RETURN.plusYears(1)), NEXT);
        assertThat(fact.getValue()).isEqualTo("E1");
        assertThat(fact.getAsOf()).isEqualTo(RETURN.plusYears(1));
    }

    @Test
    void is_from_the_import_that_said_last_what_it_says() {
        assertThat(fact.getSource()).isEqualTo(FIRST);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "C1", RETURN), NEXT);
        assertThat(fact.getSource()).as("the same of the same day").isEqualTo(FIRST);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "E1", RETURN.minusDays(1)), NEXT);
        assertThat(fact.getSource()).as("something older").isEqualTo(FIRST);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "C1", RETURN.plusDays(1)), NEXT);
        assertThat(fact.getSource()).as("the same of a later day").isEqualTo(NEXT);
        fact.correct("C2", TODAY);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "C1", TODAY.plusDays(1)), FIRST);
        assertThat(fact.getSource()).as("what was corrected").isEqualTo(NEXT);
    }

    @Test
    void leaves_alone_what_an_earlier_file_says() {
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "E1", RETURN.minusDays(1)), NEXT);
        assertThat(fact.getValue()).isEqualTo("C1");
    }

    @Test
    void keeps_a_correction_while_the_council_still_says_what_was_corrected() {
        fact.correct("C2", TODAY);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "C1", TODAY.plusYears(1)), NEXT);
        assertThat(fact.getValue()).isEqualTo("C2");
    }

    @Test
    void gives_a_correction_up_when_the_council_says_something_new() {
        fact.correct("C2", TODAY);
        fact.restate(new FactEntry(FactKind.LEGAL_STATUS, "E1", TODAY.plusYears(1)), NEXT);
        assertThat(fact.getValue()).isEqualTo("E1");
        assertThat(fact.isCorrected()).isFalse();
    }

    @Test
    void is_corrected_with_a_reason_that_others_can_follow() {
        assertRule("casefile.rule.correctionReason", () -> correction(" "));
        assertRule("casefile.rule.correctionReason", () -> correction(null));
        assertRule("shared.rule.textTooLong", () -> correction("x".repeat(501)));
        assertThat(correction(" " + "x".repeat(500) + " ").getReason()).hasSize(500);
    }

    private FactCorrection correction(String reason) {
        return new FactCorrection("c", fact, "C1", reason, null, Instant.EPOCH);
    }
}
