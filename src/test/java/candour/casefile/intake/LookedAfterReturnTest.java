package candour.casefile.intake;

import static candour.casefile.FactKind.CATEGORY_OF_NEED;
import static candour.casefile.FactKind.LAST_REVIEW;
import static candour.casefile.FactKind.LEGAL_STATUS;
import static candour.casefile.FactKind.LOOKED_AFTER_SINCE;
import static candour.casefile.FactKind.PLACEMENT_MOVES_IN_YEAR;
import static candour.casefile.FactKind.PLACEMENT_TYPE;
import static candour.casefile.FactKind.REVIEWS_IN_YEAR;
import static candour.casefile.intake.IntakeFixture.fact;
import static candour.casefile.intake.IntakeFixture.lookedAfter;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseStatus;
import candour.casefile.intake.IntakeFixture.Came;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The return's date is 31 March 2018, for every test but one has an episode that begins in the year before it. */
class LookedAfterReturnTest {

    private static final String CHILD = "1,2,27/03/2008,WROM,D051910639385,,\n";
    private static final String EARLIER = "1,15/02/2016,S,C1,N3,U4,PR0,14/08/2017,E11,,,,\n";
    private static final LocalDate RETURN = LocalDate.of(2018, 3, 31);

    @TempDir
    Path folder;

    @Nested
    class A_case {

        @Test
        void is_open_and_tells_the_facts_of_its_present_episode_as_on_the_return_date() {
            var came = read(
                    "1,15/02/2016,S,C1,N3,U4,PR0,14/08/2017,X1,CLOSE,,,4244474\n"
                            + "1,14/08/2017,P,C2,N1,K2,PR3,,,,EG19 7TT,WV27 9FW,8969628\n",
                    "1,27/03/2008,30/03/2017,PN6\n1,27/03/2008,31/03/2017,PN6\n1,27/03/2008,01/04/2017,PN1\n"
                            + "1,27/03/2008,31/03/2018,PN2\n");
            assertThat(came.problems).isEmpty();
            assertThat(came.rows).isEqualTo(7);
            var entry = came.only();
            assertThat(entry.status()).isEqualTo(CaseStatus.OPEN);
            assertThat(entry.asOf()).isEqualTo(RETURN);
            assertThat(entry.ageBand()).isEqualTo(AgeBand.FROM_10_TO_15);
            assertThat(entry.openedOn()).isEqualTo(LocalDate.of(2016, 2, 15));
            assertThat(fact(entry, LEGAL_STATUS)).isEqualTo("C2");
            assertThat(fact(entry, CATEGORY_OF_NEED)).isEqualTo("N1");
            assertThat(fact(entry, PLACEMENT_TYPE)).isEqualTo("K2");
            assertThat(fact(entry, LOOKED_AFTER_SINCE)).isEqualTo("2016-02-15");
            assertThat(fact(entry, LAST_REVIEW)).isEqualTo("2018-03-31");
            assertThat(fact(entry, REVIEWS_IN_YEAR)).isEqualTo("2");
            assertThat(fact(entry, PLACEMENT_MOVES_IN_YEAR)).isEqualTo("1");
            assertThat(entry.facts()).allSatisfy(fact -> assertThat(fact.asOf()).isEqualTo(RETURN));
        }

        @Test
        void is_as_things_stand_today_while_the_year_of_the_return_has_not_ended() {
            var entry = read("1,15/04/2018,S,C1,N3,U4,PR0,,,,,,\n", "1,27/03/2008,01/06/2018,PN6\n")
                    .only();
            assertThat(entry.asOf()).isEqualTo(IntakeFixture.TODAY);
            assertThat(fact(entry, LAST_REVIEW)).isEqualTo("2018-06-01");
            assertThat(entry.facts()).allSatisfy(fact -> assertThat(fact.asOf()).isEqualTo(IntakeFixture.TODAY));
        }

        @Test
        void is_closed_when_its_last_episode_has_ended_and_its_facts_are_from_that_day() {
            var entry = read("1,15/02/2016,S,C1,N3,U4,PR0,14/08/2017,E11,,,,\n", "1,27/03/2008,15/08/2017,PN6\n")
                    .only();
            assertThat(entry.status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(entry.closedOn()).isEqualTo(LocalDate.of(2017, 8, 14));
            assertThat(fact(entry, LAST_REVIEW))
                    .as("a review after the end is not the last one before it")
                    .isNull();
            assertThat(entry.facts()).allSatisfy(fact -> assertThat(fact.asOf()).isEqualTo(LocalDate.of(2017, 8, 14)));
        }

        @Test
        void is_looked_after_since_the_last_break() {
            var entry = read(
                            "1,01/01/2016,S,C1,N3,U4,PR0,01/06/2016,E11,,,,\n"
                                    + "1,02/06/2016,S,C1,N3,U4,PR0,01/09/2017,X1,,,,\n1,01/09/2017,L,C2,N3,U4,PR0,,,,,,\n",
                            "")
                    .only();
            assertThat(fact(entry, LOOKED_AFTER_SINCE)).isEqualTo("2016-06-02");
            assertThat(fact(entry, PLACEMENT_MOVES_IN_YEAR))
                    .as("a change of legal status alone")
                    .isEqualTo("0");
        }

        @Test
        void counts_moves_of_the_year_only() {
            var entry = read(
                            "1,31/03/2017,P,C1,N3,U4,PR0,01/04/2017,X1,,,,\n"
                                    + "1,01/04/2017,B,C1,N3,U4,PR0,02/04/2017,X1,,,,\n1,02/04/2017,T,C2,N3,U4,PR0,,,,,,\n",
                            "")
                    .only();
            assertThat(fact(entry, PLACEMENT_MOVES_IN_YEAR)).isEqualTo("2");
        }

        @Test
        void is_made_without_the_facts_that_cannot_be_read() {
            var came = read("1,15/02/2018,S,C9,,XX,PR0,,,,,,\n", "1,27/03/2008,30/03/2018,PN9\n");
            assertThat(came.told())
                    .containsExactly(
                            "2 LS unknownCode",
                            "2 CIN missingPart",
                            "2 PLACE unknownCode",
                            "2 REVIEW_CODE unknownCode");
            assertThat(came.only().facts())
                    .extracting("kind")
                    .containsExactly(LOOKED_AFTER_SINCE, LAST_REVIEW, REVIEWS_IN_YEAR, PLACEMENT_MOVES_IN_YEAR);
        }

        @Test
        void has_no_age_band_when_the_date_of_birth_cannot_be_read() {
            var came = lookedAfter(folder, "1,2,30/02/2008,W,,,\n", "1,15/02/2018,S,C1,N1,K2,PR0,,,,,,\n", "");
            assertThat(came.told()).containsExactly("2 DOB impossibleDate");
            assertThat(came.only().ageBand()).isNull();
        }
    }

    @Nested
    class An_episode {

        @Test
        void that_cannot_be_placed_is_left_out() {
            var came = read(
                    "1,31/02/2018,S,C1,N1,K2,PR0,,,,,,\n1,,S,C1,N1,K2,PR0,,,,,,\n1,01/07/2018,S,C1,N1,K2,PR0,,,,,,\n"
                            + ",01/01/2018,S,C1,N1,K2,PR0,,,,,,\n77,01/01/2018,S,C1,N1,K2,PR0,,,,,,\n1,15/02/2018,S,C1,N1,K2,PR0,,,,,,\n",
                    "");
            assertThat(came.told())
                    .containsExactly(
                            "2 DECOM impossibleDate",
                            "3 DECOM missing",
                            "4 DECOM inTheFuture",
                            "5 CHILD missing",
                            "6 CHILD notInHeader");
            assertThat(came.only().openedOn()).isEqualTo(LocalDate.of(2018, 2, 15));
        }

        @Test
        void whose_end_cannot_be_is_not_taken_to_last_nor_for_ended() {
            var before = read(EARLIER + "1,15/02/2018,S,C1,N1,K2,PR0,14/02/2018,E11,,,,\n", "");
            assertThat(before.told()).containsExactly("3 DEC endsBeforeStart", "2 CHILD endUnknown");
            assertThat(before.entries).isEmpty();
            var unread = read(EARLIER + "1,15/02/2018,S,C1,N1,K2,PR0,31/02/2018,E11,,,,\n", "");
            assertThat(unread.told()).containsExactly("3 DEC impossibleDate", "2 CHILD endUnknown");
            assertThat(unread.entries).isEmpty();
        }

        @Test
        void whose_end_cannot_be_makes_no_difference_where_a_later_one_lasts() {
            var came = read("1,15/02/2018,S,C1,N1,K2,PR0,soon,X1,,,,\n1,01/03/2018,L,C2,N1,K2,PR0,,,,,,\n", "");
            assertThat(came.told()).containsExactly("2 DEC impossibleDate");
            assertThat(came.only().status()).isEqualTo(CaseStatus.OPEN);
            assertThat(came.only().openedOn()).isEqualTo("2018-02-15");
        }

        @Test
        void that_ends_after_the_return_is_taken_to_last() {
            var header = new StringBuilder(CHILD);
            var episodes = new StringBuilder("1,15/02/2018,S,C1,N1,K2,PR0,01/04/2018,E11,,,,\n");
            IntStream.range(1000, 1200).forEach(child -> {
                header.append(child).append(",1,01/01/2010,W,,,\n");
                episodes.append(child).append(",15/02/2018,S,C1,N1,K2,PR0,,,,,,\n");
            });
            var came = lookedAfter(folder, header.toString(), episodes.toString(), "");
            assertThat(came.told()).containsExactly("2 DEC afterReturn");
            assertThat(came.problems.get(0).args()).containsExactly("31 March 2018");
            assertThat(came.entries.get(0).status()).isEqualTo(CaseStatus.OPEN);
        }

        @Test
        void that_ends_on_the_day_of_the_return_has_ended() {
            var came = read("1,15/02/2018,S,C1,N1,K2,PR0,31/03/2018,E11,,,,\n", "");
            assertThat(came.problems).isEmpty();
            assertThat(came.only().status()).isEqualTo(CaseStatus.CLOSED);
        }

        @Test
        void without_an_end_though_a_later_one_begins_is_told_and_lasts() {
            var came = read("1,01/04/2017,S,C1,N1,K2,PR0,,,,,,\n1,01/06/2017,P,C2,N1,U4,PR0,01/08/2017,E11,,,,\n", "");
            assertThat(came.told()).containsExactly("2 DEC notClosed");
            assertThat(came.problems.get(0).args()).containsExactly("3");
            assertThat(came.only().status()).isEqualTo(CaseStatus.OPEN);
            assertThat(fact(came.only(), LEGAL_STATUS)).isEqualTo("C1");
        }

        @Test
        void that_overlaps_the_next_is_told() {
            var came = read("1,01/04/2017,S,C1,N1,K2,PR0,02/06/2017,X1,,,,\n1,01/06/2017,P,C2,N1,U4,PR0,,,,,,\n", "");
            assertThat(came.told()).containsExactly("2 DEC overlaps");
            assertThat(fact(came.only(), LOOKED_AFTER_SINCE)).isEqualTo("2017-04-01");
        }

        @Test
        void with_a_reason_but_no_end_or_an_end_but_no_reason_is_told() {
            var came = read("1,01/04/2017,S,C1,N1,K2,PR0,01/06/2017,,,,,\n1,01/06/2017,P,C2,N1,U4,PR0,,X1,,,,\n", "");
            assertThat(came.told()).containsExactly("2 REC endWithoutReason", "3 DEC reasonWithoutEnd");
        }

        @Test
        void that_is_repeated_or_contradicted_counts_once() {
            var came = read(
                    "1,01/03/2018,S,C1,N1,K2,PR0,,,,,,\n1,01/03/2018,S,C1,N1,K2,PR0,,,,,,\n1,01/03/2018,S,C2,N1,K2,PR0,,,,,,\n",
                    "");
            assertThat(came.told()).containsExactly("3 DECOM repeated", "4 DECOM contradicts");
            assertThat(fact(came.only(), LEGAL_STATUS)).isEqualTo("C1");
        }

        @Test
        void that_begins_before_the_child_was_born_is_told() {
            assertThat(read("1,26/03/2008,S,C1,N1,K2,PR0,,,,,,\n", "").told()).containsExactly("2 DECOM beforeBirth");
        }
    }

    @Nested
    class A_review {

        @Test
        void that_cannot_be_is_left_out() {
            var came = read(
                    "1,01/03/2018,S,C1,N1,K2,PR0,,,,,,\n",
                    "1,27/03/2008,01/04/2018,PN1\n1,27/03/2008,01/01/2001,PN1\n"
                            + "1,27/03/2008,,PN1\n9,27/03/2008,01/01/2018,PN1\n1,27/03/2008,05/03/2018,PN1\n1,27/03/2008,05/03/2018,PN1\n");
            assertThat(came.told())
                    .containsExactly(
                            "2 REVIEW afterReturn",
                            "3 REVIEW reviewBeforeBirth",
                            "4 REVIEW missing",
                            "5 CHILD notInHeader",
                            "7 REVIEW repeated");
            assertThat(fact(came.only(), REVIEWS_IN_YEAR)).isEqualTo("1");
        }
    }

    @Test
    void a_child_without_an_episode_becomes_no_case_and_a_repeated_child_one() {
        var came = lookedAfter(
                folder,
                CHILD + "2,1,01/01/2010,W,,,\n1,2,27/03/2008,W,,,\n",
                "1,01/03/2018,S,C1,N1,K2,PR0,,,,,,\n",
                "");
        assertThat(came.told()).containsExactly("4 CHILD repeated", "3 CHILD noEpisode");
        assertThat(came.entries).hasSize(1);
    }

    @Test
    void a_return_without_any_usable_episode_is_refused() {
        candour.casefile.intake.CouncilFilesTest.assertRule(
                "casefile.rule.noEpisodes", () -> lookedAfter(folder, CHILD, "1,nonsense,S,C1,N1,K2,PR0,,,,,,\n", ""));
    }

    private Came<CaseEntry> read(String episodes, String reviews) {
        return lookedAfter(folder, CHILD, episodes, reviews);
    }
}
