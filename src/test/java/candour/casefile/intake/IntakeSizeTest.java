package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseEntry;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows: what stays in memory is one key a row at most, and, for a return, its episodes and review days. */
class IntakeSizeTest {

    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_cases_are_handed_on_one_by_one() throws IOException {
        var file = written(
                "identifier,case_type,team,opened,closed,date_of_birth\n", "%d,CIN,Oak,01/02/2017,,02/06/2008\n");
        var meter = new Meter();
        new CaseListFile(CaseWords.own(Set.of("oak")), IntakeFixture.TODAY, meter).read(Sheet.open(file, "cases.csv"));
        assertThat(meter.entries).isEqualTo(ROWS);
        assertThat(meter.grownBy()).isLessThan(24L << 20);
    }

    @Test
    void a_return_of_three_hundred_thousand_rows_fits_into_a_quarter_of_the_heap_it_may_use() throws IOException {
        var files = Map.of(
                FileShape.RETURN_HEADER,
                        Sheet.open(written(IntakeFixture.HEADER, "%d,1,27/03/2008,WROM,D051910639385,,\n"), "h"),
                FileShape.RETURN_EPISODES,
                        Sheet.open(written(IntakeFixture.EPISODES, "%d,15/02/2018,S,C1,N1,K2,PR0,,,,,,\n"), "e"),
                FileShape.RETURN_REVIEWS,
                        Sheet.open(written(IntakeFixture.REVIEWS, "%d,27/03/2008,05/03/2018,PN1\n"), "r"));
        var meter = new Meter();
        long before = Meter.inUse();
        new LookedAfterReturn(IntakeFixture.TODAY, meter).read(files);
        assertThat(meter.entries).isEqualTo(ROWS);
        assertThat(meter.late - before).isLessThan(128L << 20);
    }

    private Path written(String header, String row) throws IOException {
        var file = Files.createTempFile(folder, "large", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header);
            for (int i = 0; i < ROWS; i++) {
                out.write(row.replace("%d", String.valueOf(100_000 + i)));
            }
        }
        return file;
    }

    private static final class Meter implements Found<CaseEntry> {

        private int entries;
        private long early;
        private long late;

        @Override
        public void entry(CaseEntry entry) {
            entries++;
            early = entries == 5_000 ? inUse() : early;
            late = entries == 95_000 ? inUse() : late;
        }

        @Override
        public void problem(SheetProblem problem) {
            throw new AssertionError(problem);
        }

        private long grownBy() {
            return late - early;
        }

        private static long inUse() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
