package candour.programme;

import candour.casefile.CaseFixture;
import candour.casefile.CaseType;
import candour.organisation.StaffFixture;
import candour.programme.FrameEntry.Candidate;
import candour.template.PublishedFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A planned round and a frozen frame of seven cases in three strata. */
final class ProgrammeFixture {

    static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");
    static final CaseFilter ALL_BY_TEAM =
            new CaseFilter(List.of(CaseType.LOOKED_AFTER), List.of(), LocalDate.of(2026, 11, 21), 12, StrataBy.TEAM);

    private static final List<String> STRATA = List.of("CLA", "CIN", "CLA", "CP", "CLA", "CIN", "CLA");

    private ProgrammeFixture() {}

    static Round planned() {
        var edition = PublishedFixture.edition(StaffFixture.COUNCIL);
        return new Round("c1", "Autumn 2026", edition, 12, StaffFixture.employed("P001", null, null), NOW);
    }

    /** Cases K7-101-QX to K7-107-QX, handed over back to front. */
    static Frame frozen() {
        var candidates = IntStream.of(6, 5, 4, 3, 2, 1, 0)
                .mapToObj(i -> candidate("K7-10" + (i + 1) + "-QX", STRATA.get(i)))
                .toList();
        return new Frame("c2", planned(), ALL_BY_TEAM, candidates, null, NOW);
    }

    static Candidate candidate(String pseudonym, String stratum) {
        return new Candidate(CaseFixture.heldIn(StaffFixture.COUNCIL, pseudonym, null), pseudonym, stratum);
    }
}
