package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files that are sound in themselves and still the wrong ones wait until somebody says in words why they are right. */
@ArquillianTest
class DoubtfulFilesIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Importing importing;

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch search;

    @PersistenceContext
    private EntityManager em;

    @Test
    void a_return_that_is_older_than_what_is_known() {
        var council = councils.council();
        bring(council, returned(1, 3, 2017, 2017));
        assertThat(doubts(council, returned(1, 3, 2017, 2017))).isEmpty();
        assertThat(doubts(council, returned(1, 3, 2018, 2018))).isEmpty();
        assertThat(doubts(council, returned(1, 3, 2016, 2016))).containsExactly(ImportDoubt.OLDER_THAN_KNOWN);
    }

    @Test
    void one_of_which_fewer_than_one_case_in_twenty_is_known() {
        var council = councils.council();
        bring(council, returned(1, 20, 2017, 2017));
        assertThat(doubts(council, returned(20, 20, 2017, 2017))).isEmpty(); // one of twenty is known
        assertThat(doubts(council, returned(20, 21, 2017, 2017))).containsExactly(ImportDoubt.OTHER_COUNCIL);
        assertThat(doubts(council, returned(21, 19, 2017, 2017))).isEmpty(); // too few to tell
        assertThat(doubts(councils.council(), returned(20, 21, 2017, 2017))).isEmpty();
    }

    @Test
    void one_whose_reviews_are_of_another_year_than_its_episodes() {
        var council = councils.council();
        assertThat(doubts(council, returned(1, 20, 2017, 2016))).containsExactly(ImportDoubt.DIFFERENT_YEARS);
        assertThat(doubts(council, returned(1, 20, 2016, 2017))).containsExactly(ImportDoubt.DIFFERENT_YEARS);
        assertThat(doubts(council, returned(1, 19, 2017, 2016))).isEmpty(); // too few to tell
    }

    @Test
    void is_imported_only_with_a_reason_which_is_kept() {
        var council = councils.council();
        bring(council, returned(1, 20, 2017, 2017));
        var id = importing.check(council, List.of(returned(101, 20, 2017, 2017)));
        assertRule("casefile.rule.doubted", () -> start(council, id, null));
        assertRule("casefile.rule.doubted", () -> start(council, id, "  "));
        assertThat(importing.cases(council, "")).isEqualTo(20);
        var job = start(council, id, " A second locality was added. ");
        assertThat(start(council, id, null)).isEqualTo(job);
        assertThat(importing.awaited(council, job).status()).isEqualTo(JobStatus.DONE);
        assertThat(importing.cases(council, "")).isEqualTo(40);
        assertThat(em.createQuery("select i.confirmation from Import i where i.id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo("A second locality was added.");
    }

    private void bring(Council council, String[] files) {
        importing.awaited(council, start(council, importing.check(council, List.of(files)), null));
    }

    private Long start(Council council, Long id, String why) {
        return acting.as(council.user("LEAD"), () -> imports.start(id, false, why));
    }

    private List<ImportDoubt> doubts(Council council, String[] files) {
        var id = importing.check(council, List.of(files));
        return acting.as(council.user("LEAD"), () -> search.summary(id)).doubted();
    }

    /** Children from number {@code first} on, one episode and one review each, in the year that begins in April. */
    private static String[] returned(int first, int count, int year, int yearOfReviews) {
        return new String[] {
            IntakeFixture.HEADER + rows(first, count, child -> "N" + child + ",1,01/02/2010,WBRI,,,"),
            IntakeFixture.EPISODES
                    + rows(first, count, child -> "N" + child + ",01/06/" + year + ",S,C2,N1,U1,PR1,,,,,,"),
            IntakeFixture.REVIEWS
                    + rows(first, count, child -> "N" + child + ",01/02/2010,01/07/" + yearOfReviews + ",PN1")
        };
    }

    private static String rows(int first, int count, IntFunction<String> row) {
        return IntStream.range(first, first + count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }
}
