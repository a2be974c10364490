package candour.casefile.intake;

import static candour.casefile.intake.IntakeFixture.fact;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseStatus;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactKind;
import candour.casefile.HoldingEntry;
import candour.casefile.intake.IntakeFixture.Came;
import candour.organisation.StaffRow;
import candour.shared.sheet.Sheet;
import candour.support.SharedFolder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The files of real shape, counted here by Candour and beforehand by awk on the files themselves, without any of this
 * code. The awk is given where it is more than {@code wc -l}; {@code iso} turns dd/mm/yyyy into yyyymmdd.
 */
class RealInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_return_makes_a_case_of_every_child_with_an_episode() {
        var came = theReturn();
        // 2,675 + 5,050 + 12,582
        assertThat(came.rows).isEqualTo(20_307);
        // awk -F, 'NR>1{print $1}' ssda903-episodes.csv | sort -u | wc -l
        assertThat(came.entries).hasSize(2_123);
        // awk -F, 'NR>1 && ($8=="" || iso($8)>"20180331"){print $1}' ssda903-episodes.csv | sort -u | wc -l
        assertThat(came.entries.stream().filter(each -> each.status() == CaseStatus.OPEN))
                .hasSize(1_419);
        assertThat(came.entries).allSatisfy(each -> assertThat(each.asOf()).isEqualTo("2018-03-31"));
    }

    @Test
    void the_return_gives_age_bands_on_its_date() {
        // awk: int((20180331-iso(DOB))/10000) of the children with an episode
        assertThat(theReturn().entries.stream().collect(groupingBy(CaseEntry::ageBand, counting())))
                .containsOnly(
                        entry(AgeBand.FROM_1_TO_4, 122L), entry(AgeBand.FROM_5_TO_9, 852L),
                        entry(AgeBand.FROM_10_TO_15, 970L), entry(AgeBand.FROM_16_TO_17, 179L));
    }

    @Test
    void the_return_has_these_faults() {
        assertThat(theReturn().perKey())
                .containsOnly(
                        // children of the header that no episode names
                        entry("noEpisode", 552L),
                        // $8=="" && $9!="": a reason for ending, no end
                        entry("reasonWithoutEnd", 1_413L),
                        // sorted by child and start: no end although a next one follows; an end after the next one's
                        // start
                        entry("notClosed", 10L),
                        entry("overlaps", 62L),
                        // iso>"20180331": 12 ends of episodes, 5,041 reviews (repeated ones counted once)
                        entry("afterReturn", 12L + 5_041L),
                        // s[$1","$3","$4]++ in the reviews
                        entry("repeated", 2L));
    }

    @Test
    void the_return_tells_the_facts_of_a_child_that_can_be_read_off_the_files() {
        // grep 384923: care from 26/04/2016, second episode since 09/05/2017 by RNE L; reviews 10/08/2016, 02/01/2017,
        // 09/12/2017 up to the return
        var child = theReturn().entries.stream()
                .filter(each -> each.identifier().equals(new CouncilIdentifier("384923")))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(FactKind.values()).map(kind -> fact(child, kind)))
                .containsExactly("C2", "N8", "A5", "2016-04-26", "2017-12-09", "1", "0", null, null, null, null, null);
    }

    @Test
    void the_staff_list_is_without_fault() {
        var came = people();
        assertThat(came.problems).isEmpty();
        assertThat(came.entries).hasSize(108);
        assertThat(came.entries.stream()
                        .map(StaffRow::team)
                        .filter(java.util.Objects::nonNull)
                        .distinct())
                .hasSize(8);
    }

    @Test
    void the_holdings_name_known_people_some_of_whom_were_not_there() {
        var came = holdings();
        assertThat(came.entries).hasSize(4_132);
        // awk joins people.csv by worker: from before theirs, or to empty or after theirs where they left
        assertThat(came.perKey()).containsOnly(entry("workerNotThere", 223L));
    }

    private Came<CaseEntry> theReturn() {
        var came = new Came<CaseEntry>();
        var files = new CouncilFiles(
                List.of(open("ssda903-reviews.csv"), open("ssda903-header.csv"), open("ssda903-episodes.csv")),
                List.of());
        came.rows = new LookedAfterReturn(TODAY, came).read(files.sheets());
        return came;
    }

    private Came<StaffRow> people() {
        var came = new Came<StaffRow>();
        new PeopleFile(java.util.Map.of(), came).read(open("people.csv"));
        return came;
    }

    private Came<HoldingEntry> holdings() {
        var staff = people().entries;
        var workforce = new Workforce(
                staff.stream()
                        .collect(Collectors.toMap(
                                StaffRow::reference,
                                each -> new Workforce.Employment(each.from(), each.to(), each.lineManager()))),
                staff.stream()
                        .map(StaffRow::team)
                        .filter(java.util.Objects::nonNull)
                        .map(candour.casefile.CaseEntry::plainTeam)
                        .collect(Collectors.toSet()));
        var came = new Came<HoldingEntry>();
        new HoldingsFile(workforce, any -> true, TODAY, came).read(open("allocations.csv"));
        return came;
    }

    private static Sheet open(String name) {
        return Sheet.open(SharedFolder.at("real-input").resolve(name), name);
    }
}
