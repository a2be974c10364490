package candour.casefile;

import static candour.casefile.AgeBand.FROM_10_TO_15;
import static candour.casefile.AgeBand.FROM_16_TO_17;
import static candour.casefile.AgeBand.FROM_18;
import static candour.casefile.AgeBand.FROM_1_TO_4;
import static candour.casefile.AgeBand.UNBORN;
import static candour.casefile.AgeBand.UNDER_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseValuesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

    @Test
    void an_age_band_begins_on_the_birthday() {
        assertThat(AgeBand.on(DAY, DAY.plusDays(1))).isEqualTo(UNBORN);
        assertThat(AgeBand.on(DAY, DAY)).isEqualTo(UNDER_1);
        assertThat(AgeBand.on(DAY, LocalDate.of(2017, 4, 1))).isEqualTo(UNDER_1);
        assertThat(AgeBand.on(DAY, LocalDate.of(2017, 3, 31))).isEqualTo(FROM_1_TO_4);
        assertThat(AgeBand.on(DAY, LocalDate.of(2002, 4, 1))).isEqualTo(FROM_10_TO_15);
        assertThat(AgeBand.on(DAY, LocalDate.of(2002, 3, 31))).isEqualTo(FROM_16_TO_17);
        assertThat(AgeBand.on(DAY, LocalDate.of(2000, 3, 31))).isEqualTo(FROM_18);
    }

    @ParameterizedTest
    @CsvSource({
        "Child in Need plan,CHILD_IN_NEED",
        "CPP (Neglect),CHILD_PROTECTION",
        "Child_Protection Plan,CHILD_PROTECTION",
        "Looked-after child,LOOKED_AFTER",
        "LAC S20,LOOKED_AFTER",
        "Care leaver (18-25),CARE_LEAVER",
        "CL,CARE_LEAVER",
        "Looked after and leaving care,CARE_LEAVER",
        "Targeted Early Help,EARLY_HELP",
        "Black family,",
        "Plan A,",
        "Placed in careful hands,"
    })
    void a_councils_own_word_most_likely_means_a_type(String word, CaseType type) {
        assertThat(CaseType.likely(word)).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @CsvSource({
        "CLA,LOOKED_AFTER",
        "cp,CHILD_PROTECTION",
        "Child in need,CHILD_IN_NEED",
        "care-leaver,CARE_LEAVER",
        "early_help,EARLY_HELP"
    })
    void a_case_type_is_read_as_people_write_it(String text, CaseType type) {
        assertThat(CaseType.read(text)).contains(type);
    }

    @Test
    void a_case_type_that_is_not_known_is_not_guessed() {
        assertThat(CaseType.read("CLAX")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_STATUS,C2,true",
        "LEGAL_STATUS,C9,false",
        "LEGAL_STATUS,,false",
        "LAST_REVIEW,2018-02-28,true",
        "LAST_REVIEW,2018-02-29,false",
        "LAST_REVIEW,28/02/2018,false",
        "LAST_REVIEW,0218-02-28,false",
        "REVIEWS_IN_YEAR,3,true",
        "REVIEWS_IN_YEAR,-1,false",
        "REVIEWS_IN_YEAR,1000,false",
        "PLACEMENT_TYPE,U6,true"
    })
    void a_fact_takes_only_what_its_kind_can_be(FactKind kind, String value, boolean accepted) {
        assertThat(kind.accepts(value)).isEqualTo(accepted);
    }

    @Test
    void an_identifier_is_neither_empty_nor_very_long() {
        assertThatThrownBy(() -> new CouncilIdentifier(" ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new CouncilIdentifier("x".repeat(61))).isInstanceOf(RuleViolation.class);
        assertThat(new CouncilIdentifier("x".repeat(60)).value()).hasSize(60);
    }
}
