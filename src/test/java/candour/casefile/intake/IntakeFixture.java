package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseEntry;
import candour.casefile.CouncilIdentifier;
import candour.casefile.FactEntry;
import candour.casefile.FactKind;
import candour.casefile.HoldingEntry;
import candour.organisation.StaffRow;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetFixture;
import candour.shared.sheet.SheetProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Files read on a fixed day, and what came out. */
final class IntakeFixture {

    static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    private IntakeFixture() {}

    /** Entries and problems as they came. */
    static final class Came<T> implements Found<T> {

        final List<T> entries = new ArrayList<>();
        final List<SheetProblem> problems = new ArrayList<>();
        final Set<CouncilIdentifier> named = new HashSet<>();
        int rows;

        @Override
        public void named(CouncilIdentifier identifier) {
            named.add(identifier);
        }

        @Override
        public void entry(T entry) {
            entries.add(entry);
        }

        @Override
        public void problem(SheetProblem problem) {
            problems.add(problem);
        }

        T only() {
            assertThat(entries).hasSize(1);
            return entries.get(0);
        }

        /** {@code row column key}, without the key's beginning. */
        List<String> told() {
            return problems.stream()
                    .map(each ->
                            each.row() + " " + each.column() + " " + each.key().replace("casefile.problem.", ""))
                    .toList();
        }

        Map<String, Long> perKey() {
            return problems.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.key().replace("casefile.problem.", ""), Collectors.counting()));
        }
    }

    static Came<CaseEntry> caseList(Path folder, String rows) {
        var came = new Came<CaseEntry>();
        var sheet = sheet(folder, "identifier,case_type,team,opened,closed,date_of_birth\n" + rows, "cases.csv");
        came.rows = new CaseListFile(CaseWords.own(Set.of("oak", "elm")), TODAY, came).read(sheet);
        return came;
    }

    static Came<HoldingEntry> holdings(Path folder, String rows) {
        var workforce = new Workforce(
                Map.of(
                        "P1",
                        new Workforce.Employment(LocalDate.of(2010, 1, 1), null, null),
                        "P2",
                        new Workforce.Employment(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31), null)),
                Set.of("oak", "elm"));
        var came = new Came<HoldingEntry>();
        var sheet = sheet(folder, "child,worker,team,from,to\n" + rows, "allocations.csv");
        came.rows = new HoldingsFile(workforce, child -> !child.equals(new CouncilIdentifier("404")), TODAY, came)
                .read(sheet);
        return came;
    }

    static Came<StaffRow> people(Path folder, String rows) {
        var came = new Came<StaffRow>();
        var sheet = sheet(folder, "person,role,team,service,line_manager,from,to\n" + rows, "people.csv");
        var known = Map.of(
                "P900", new Workforce.Employment(null, null, null),
                "P901", new Workforce.Employment(null, null, "P1"),
                "P2", new Workforce.Employment(null, null, "P1"));
        came.rows = new PeopleFile(known, came).read(sheet);
        return came;
    }

    /** A return on the given rows, without their headings. */
    static Came<CaseEntry> lookedAfter(Path folder, String header, String episodes, String reviews) {
        var came = new Came<CaseEntry>();
        came.rows = new LookedAfterReturn(TODAY, came)
                .read(Map.of(
                        FileShape.RETURN_HEADER, sheet(folder, HEADER + header, "header.csv"),
                        FileShape.RETURN_EPISODES, sheet(folder, EPISODES + episodes, "episodes.csv"),
                        FileShape.RETURN_REVIEWS, sheet(folder, REVIEWS + reviews, "reviews.csv")));
        return came;
    }

    static Sheet sheet(Path folder, String text, String name) {
        return Sheet.open(SheetFixture.csv(folder, text), name);
    }

    static String fact(CaseEntry entry, FactKind kind) {
        return entry.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(FactEntry::value)
                .findFirst()
                .orElse(null);
    }
}
