package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.StaffFixture;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 31);

    private static final CouncilIdentifier ANY = new CouncilIdentifier("1");

    private final CaseFile caseFile = CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-402-QX", StaffFixture.OAK);

    @Test
    void takes_over_what_a_later_file_says_and_keeps_an_age_band_that_it_leaves_out() {
        caseFile.update(entry(CaseType.CARE_LEAVER, LocalDate.of(2019, 1, 1), null, FIRST.plusYears(1)));
        assertThat(caseFile.getCaseType()).isEqualTo(CaseType.CARE_LEAVER);
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFile.getAgeBand()).isEqualTo(AgeBand.FROM_10_TO_15);
        assertThat(caseFile.getAgeBandOn()).isEqualTo(FIRST);
        assertThat(caseFile.getAsOf()).isEqualTo(FIRST.plusYears(1));
    }

    @Test
    void keeps_the_days_that_a_file_does_not_tell_of_and_is_not_open_again_by_it() {
        var closed = LocalDate.of(2018, 4, 30);
        var next = FIRST.plusMonths(2);
        caseFile.update(entry(CaseType.LOOKED_AFTER, closed, null, FIRST.plusMonths(1)));
        caseFile.update(entry(CaseType.LOOKED_AFTER, null, null, next).telling(EnumSet.of(CaseDate.OPENED)));
        assertThat(caseFile.getClosedOn()).isEqualTo(closed);
        caseFile.update(opened(null, next).telling(EnumSet.noneOf(CaseDate.class)));
        assertThat(caseFile.getOpenedOn()).isEqualTo("2017-04-01");
        assertThat(caseFile.getClosedOn()).isEqualTo(closed);
    }

    @Test
    void is_open_again_when_it_began_after_its_known_end_also_where_no_end_is_told() {
        var closed = LocalDate.of(2018, 4, 30);
        caseFile.update(entry(CaseType.LOOKED_AFTER, closed, null, closed));
        caseFile.update(opened(closed, closed.plusDays(2)).telling(EnumSet.of(CaseDate.OPENED)));
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.CLOSED);
        caseFile.update(opened(closed.plusDays(1), closed.plusDays(2)).telling(EnumSet.of(CaseDate.OPENED)));
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    private static CaseEntry opened(LocalDate opened, LocalDate asOf) {
        return new CaseEntry(ANY, CaseType.LOOKED_AFTER, null, opened, null, null, asOf, List.of());
    }

    @Test
    void leaves_alone_what_an_earlier_file_says() {
        caseFile.update(
                entry(CaseType.CHILD_IN_NEED, LocalDate.of(2017, 5, 1), AgeBand.FROM_5_TO_9, FIRST.minusDays(1)));
        assertThat(caseFile.getCaseType()).isEqualTo(CaseType.LOOKED_AFTER);
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void
            that_a_file_no_longer_names_closes_on_its_day_unless_something_later_is_known_or_it_is_closed_or_opens_later() {
        assertThat(caseFile.closeAsMissing(FIRST.minusDays(1))).isFalse();
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(caseFile.closeAsMissing(FIRST)).isTrue();
        assertThat(caseFile.getClosedOn()).isEqualTo(FIRST);
        assertThat(caseFile.closeAsMissing(FIRST.plusDays(1))).isFalse();
        assertThat(caseFile.getClosedOn()).isEqualTo(FIRST);
    }

    @Test
    void that_was_closed_as_missing_opens_again_when_a_file_names_it_as_open() {
        caseFile.closeAsMissing(FIRST);
        caseFile.update(entry(CaseType.LOOKED_AFTER, null, null, FIRST.plusMonths(1)));
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void keeps_the_highest_open_type_that_a_file_knows_nothing_of_until_it_is_outdone_or_closed() {
        var census = EnumSet.of(CaseType.CHILD_IN_NEED, CaseType.CHILD_PROTECTION);
        var later = FIRST.plusMonths(1);
        caseFile.update(
                new CaseEntry(ANY, CaseType.CHILD_PROTECTION, null, FIRST, null, null, later, List.of(), census));
        assertThat(caseFile.getCaseType()).isEqualTo(CaseType.LOOKED_AFTER);
        caseFile.update(
                new CaseEntry(ANY, CaseType.CHILD_PROTECTION, null, FIRST, later, null, later, List.of(), census));
        assertThat(caseFile.getStatus()).isEqualTo(CaseStatus.OPEN);
        caseFile.update(entry(CaseType.LOOKED_AFTER, later, null, later));
        caseFile.update(new CaseEntry(
                ANY, CaseType.CHILD_IN_NEED, null, later, null, null, later.plusDays(1), List.of(), census));
        assertThat(caseFile.getCaseType()).isEqualTo(CaseType.CHILD_IN_NEED);
        caseFile.update(new CaseEntry(
                ANY,
                CaseType.LOOKED_AFTER,
                null,
                later,
                null,
                null,
                later.plusDays(2),
                List.of(),
                EnumSet.of(CaseType.LOOKED_AFTER)));
        assertThat(caseFile.getCaseType()).isEqualTo(CaseType.LOOKED_AFTER);
    }

    @Test
    void belongs_to_the_holding_that_lasts_or_ended_last() {
        var old = held(2015, 2016);
        var later = held(2016, 2017);
        var lasting = held(2014, null);
        assertThat(later.isLaterThan(old)).isTrue();
        assertThat(old.isLaterThan(later)).isFalse();
        assertThat(lasting.isLaterThan(later)).isTrue();
        assertThat(held(2015, null).isLaterThan(lasting)).isTrue();
    }

    private Holding held(int from, Integer to) {
        return new Holding(caseFile, null, null, LocalDate.of(from, 1, 1), to == null ? null : LocalDate.of(to, 1, 1));
    }

    private static CaseEntry entry(CaseType type, LocalDate closed, AgeBand band, LocalDate asOf) {
        return new CaseEntry(
                new CouncilIdentifier("1"), type, null, LocalDate.of(2017, 4, 1), closed, band, asOf, List.of());
    }
}
