package candour.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Scope;
import candour.report.ImprovementCounts.RoundCount;
import candour.report.ReportPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTallyTest {

    /** The first day of it is in summer time, the last in winter time. */
    private static final ReportSubject SUBJECT = new ReportSubject(
            "Council",
            null,
            new Scope(1, true, Set.of()),
            new ReportPeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30)),
            Instant.parse("2026-12-24T00:30:00Z"));

    private static final FrameLine FRAME =
            new FrameLine(7L, "Autumn", "CLA", 1, Instant.parse("2026-05-31T23:30:00Z"), 40, "abc", 30);

    private static DrawnLine drawn(int draw, long entry, String submittedAt) {
        return new DrawnLine(
                7L, draw, draw == 1 ? null : "More", entry, submittedAt == null ? null : Instant.parse(submittedAt));
    }

    @Test
    void both_days_of_the_period_are_days_of_london() {
        assertThat(SUBJECT.from()).isEqualTo("2026-05-31T23:00:00Z");
        assertThat(SUBJECT.until()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(SUBJECT.today()).isEqualTo("2026-12-24");
    }

    @Test
    void an_audit_belongs_to_the_period_from_its_first_moment_to_its_last() {
        var counted = RoundTally.of(
                List.of(FRAME),
                List.of(
                        drawn(1, 1, "2026-05-31T22:59:59.999Z"),
                        drawn(1, 2, "2026-05-31T23:00:00Z"),
                        drawn(1, 3, "2026-11-30T23:59:59.999Z"),
                        drawn(1, 4, "2026-12-01T00:00:00Z"),
                        drawn(1, 5, null)),
                SUBJECT);
        assertThat(counted)
                .containsExactly(new RoundCount(
                        7, "Autumn", "CLA 1", LocalDate.of(2026, 6, 1), 40, 30, "abc", 1, null, 5, 0, 4, 2));
    }

    @Test
    void a_case_drawn_before_is_said_to_be_and_its_audit_counts_where_it_was_allocated() {
        var counted = RoundTally.of(
                List.of(FRAME),
                List.of(
                        drawn(1, 1, "2026-07-01T12:00:00Z"),
                        drawn(1, 2, null),
                        drawn(2, 2, "2026-07-02T12:00:00Z"),
                        drawn(2, 3, null),
                        drawn(2, 1, null)),
                SUBJECT);
        assertThat(counted)
                .extracting(
                        RoundCount::draw,
                        RoundCount::reason,
                        RoundCount::drawn,
                        RoundCount::again,
                        RoundCount::finished)
                .containsExactly(tuple(1, null, 2, 0, 1), tuple(2, "More", 3, 2, 1));
    }

    @Test
    void a_frame_without_drawn_cases_in_scope_is_not_listed() {
        assertThat(RoundTally.of(List.of(FRAME), List.of(), SUBJECT)).isEmpty();
    }
}
