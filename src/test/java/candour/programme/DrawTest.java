package candour.programme;

import static candour.programme.ProgrammeFixture.NOW;
import static candour.programme.ProgrammeFixture.frozen;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.StaffFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    /** The same seed and strata as in StratifiedDrawTest, whose positions were computed in Python. */
    @Test
    void takes_the_cases_that_the_seed_points_at() {
        var draw = drawn(0, 4, null);
        assertThat(draw.getCases()).extracting(DrawnCase::getDrawOrder).containsExactly(1, 2, 3, 4);
        assertThat(draw.getCases())
                .extracting(drawn -> drawn.getEntry().getPseudonym())
                .containsExactly("K7-106-QX", "K7-105-QX", "K7-101-QX", "K7-104-QX");
    }

    @Test
    void can_take_the_whole_frame_and_no_more() {
        assertThat(drawn(0, 7, null).getCases()).hasSize(7);
        assertRule("programme.rule.sampleOverFrame", () -> drawn(0, 8, null));
        assertRule("programme.rule.sampleSize", () -> drawn(0, 0, null));
    }

    @Test
    void takes_at_most_2000_cases() {
        var candidates = IntStream.rangeClosed(1, 2001)
                .mapToObj(i -> ProgrammeFixture.candidate("K-" + i, "Oak"))
                .toList();
        var large = new Frame("c", ProgrammeFixture.planned(), ProgrammeFixture.ALL_BY_TEAM, candidates, null, NOW);
        assertThat(new Draw("c", large, 0, 2000, null, "s", null, NOW).getCertificateText())
                .hasSizeLessThan(1_000_000);
        assertRule("programme.rule.sampleSize", () -> new Draw("c", large, 0, 2001, null, "s", null, NOW));
    }

    @Test
    void needs_a_reason_from_the_second_on() {
        assertThat(drawn(0, 4, " ").getReason()).isNull();
        assertThat(drawn(1, 4, " Two files were sealed by a court. ").getReason())
                .isEqualTo("Two files were sealed by a court.");
        assertThat(drawn(1, 4, "One.\r\nTwo.").getReason()).isEqualTo("One.\nTwo.");
        assertRule("shared.rule.textOdd", () -> drawn(1, 4, "One\u0000.\nTwo."));
        assertThat(drawn(1, 4, "Sealed.").getNumber()).isEqualTo(2);
        assertRule("programme.rule.drawReason", () -> drawn(1, 4, null));
        assertRule("programme.rule.drawReason", () -> drawn(1, 4, "  "));
    }

    @Test
    void has_a_reason_of_at_most_500_letters() {
        assertThat(drawn(1, 4, "a".repeat(500)).getReason()).hasSize(500);
        assertRule("shared.rule.textTooLong", () -> drawn(1, 4, "a".repeat(501)));
    }

    @Test
    void says_who_drew_and_when() {
        var certificate = drawn(0, 4, null).getCertificate();
        assertThat(certificate.drawnBy()).isEqualTo("P002");
        assertThat(certificate.drawnAt()).isEqualTo(NOW);
        assertThat(certificate.frameFrozenAt()).isEqualTo(NOW);
        assertThat(certificate.round()).isEqualTo("Autumn 2026");
        assertThat(certificate.edition()).isEqualTo("CLA 1");
        assertThat(certificate.algorithm()).contains("seed/stratum,k");
    }

    static Draw drawn(long before, int size, String reason) {
        var by = StaffFixture.employed("P002", null, null);
        return new Draw("c3", frozen(), before, size, reason, "round-7", by, NOW);
    }
}
