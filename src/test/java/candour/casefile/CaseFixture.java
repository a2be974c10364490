package candour.casefile;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import java.time.LocalDate;
import java.util.List;

/** Cases and who held them, for domain tests of those who stand on cases. */
public final class CaseFixture {

    private CaseFixture() {}

    public static CaseFile heldIn(Organisation organisation, String pseudonym, Team team) {
        var entry = new CaseEntry(
                new CouncilIdentifier(pseudonym),
                CaseType.LOOKED_AFTER,
                null,
                LocalDate.of(2017, 4, 1),
                null,
                AgeBand.FROM_10_TO_15,
                LocalDate.of(2018, 3, 31),
                List.of());
        var caseFile = new CaseFile(organisation, "", new Pseudonym(pseudonym), "", entry);
        caseFile.holdIn(team);
        return caseFile;
    }

    /** {@code to} of null: still. */
    public static Holding held(CaseFile caseFile, Person person, LocalDate from, LocalDate to) {
        return new Holding(caseFile, person, person.getTeam(), from, to);
    }
}
