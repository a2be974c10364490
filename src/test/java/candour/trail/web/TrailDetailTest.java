package candour.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.TrailEvent;
import candour.shared.web.Messages;
import candour.trail.TrailRow;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrailDetailTest {

    @Test
    void several_details_are_one_sentence() {
        assertThat(said("programme.trail.planned", "CLA", 1)).isEqualTo("against CLA, edition 1");
        assertThat(said("programme.trail.drawn", 2, 12, 2000)).isEqualTo("draw 2: 12 of 2000");
    }

    @Test
    void codes_are_in_words_and_days_as_people_write_them() {
        assertThat(said("casefile.trail.importChecked", "CASELOAD", 2123, 2000, 5))
                .isEqualTo("Cases; rows: 2123, found: 2000, problems: 5");
        assertThat(said("organisation.trail.settingsChanged", 10, "NORTHERN_IRELAND"))
                .isEqualTo("10 working days to reply; bank holidays: Northern Ireland");
        assertThat(said("programme.trail.allocated", "P 12", LocalDate.of(2026, 3, 31)))
                .isEqualTo("to P 12, due on 31 March 2026");
    }

    @Test
    void a_refusal_says_what_it_needs() {
        assertThat(said(new TrailEvent(TrailEvent.Kind.REFUSED, "Rounds.plan", null, null, "PLAN_ROUND")))
                .startsWith("needs: ")
                .doesNotContain("PLAN_ROUND");
    }

    @Test
    void what_was_kept_with_blanks_before_there_were_sentences_is_said_by_them() {
        assertThat(said("programme.trail.planned", "CLA 1")).isEqualTo("against CLA, edition 1");
        assertThat(said("report.trail.ordered", "2026-01-01 2026-03-31")).contains("1 January 2026", "31 March 2026");
    }

    @Test
    void a_deed_without_a_sentence_lists_its_details() {
        assertThat(said("a.trail.deed", "x", "y")).isEqualTo("x, y");
        assertThat(said("a.trail.deed")).isEmpty();
    }

    private static String said(String what, Object... details) {
        return said(new TrailEvent(what, "Round", 1L, details));
    }

    private static String said(TrailEvent event) {
        return new TrailDetail(new Messages())
                .of(new TrailRow(
                        1L,
                        Instant.EPOCH,
                        "",
                        null,
                        event.kind(),
                        event.what(),
                        event.subject(),
                        event.id(),
                        event.detail()));
    }
}
