package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.EPISODES;
import static candour.casefile.intake.IntakeFixture.HEADER;
import static candour.casefile.intake.IntakeFixture.REVIEWS;
import static candour.casefile.intake.IntakeFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilFilesTest {

    private static final String PEOPLE = "person,role,team,service,line_manager,from,to\n";
    private static final String HOLDINGS = "child,worker,team,from,to\n";
    private static final String CASES = "date_of_birth,identifier,Case_Type,team,opened,closed,more\n";

    @TempDir
    Path folder;

    static void assertRule(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void are_recognised_by_their_columns_and_not_by_their_names() {
        assertThat(files(PEOPLE).kind()).isEqualTo(ImportKind.PEOPLE);
        assertThat(files(HOLDINGS).kind()).isEqualTo(ImportKind.HOLDINGS);
        assertThat(files(CASES).kind()).isEqualTo(ImportKind.CASELOAD);
        assertThat(files(REVIEWS, HEADER, EPISODES).isReturn()).isTrue();
    }

    @Test
    void of_a_return_come_all_three_together() {
        assertRule("casefile.rule.returnIncomplete", () -> files(EPISODES, REVIEWS));
        assertRule("casefile.rule.oneKindAtATime", () -> files(EPISODES, REVIEWS, HEADER, CASES));
        assertRule("casefile.rule.sameKindTwice", () -> files(EPISODES, EPISODES, HEADER));
    }

    @Test
    void of_several_kinds_come_one_after_the_other() {
        assertRule("casefile.rule.oneKindAtATime", () -> files(PEOPLE, HOLDINGS));
        assertRule("casefile.rule.noFile", () -> files());
    }

    @Test
    void that_nobody_knows_or_that_lack_a_column_are_refused() {
        assertRule("casefile.rule.unknownFile", () -> files("a,b,c\n"));
        assertThatThrownBy(() -> files("identifier,case_type,team,opened\n"))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.key()).isEqualTo("shared.sheet.missingColumns");
                    assertThat(no.args()).containsExactly("0.csv", "closed, date_of_birth");
                });
    }

    @Test
    void are_called_by_the_last_part_of_a_name_without_what_cannot_be_seen() {
        assertThat(Stream.of(
                                "../../etc/passwd",
                                "C:\\Users\\cases.csv",
                                "a\0\u202eb\ncsv",
                                " ",
                                null,
                                "/",
                                "CON",
                                "x".repeat(300))
                        .map(name -> new Uploads.Arriving(name, null).name()))
                .containsExactly("passwd", "cases.csv", "abcsv", "?", "?", "?", "CON", "x".repeat(100));
    }

    private CouncilFiles files(String... headers) {
        var names = new java.util.concurrent.atomic.AtomicInteger();
        return new CouncilFiles(
                Arrays.stream(headers)
                        .map(text -> sheet(folder, text, names.getAndIncrement() + ".csv"))
                        .toList(),
                List.of());
    }
}
