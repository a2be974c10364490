package candour.casefile;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Team;
import java.time.LocalDate;

/** Cases and who held them, for domain tests of those who stand on cases. */
public final class CaseFixture {

    private CaseFixture() {}

    public static CaseFile heldIn(Organisation organisation, String pseudonym, Team team) {
        var caseFile = new CaseFile(organisation, pseudonym, "", CaseType.LOOKED_AFTER);
        caseFile.holdIn(team);
        return caseFile;
    }

    /** {@code to} of null: still. */
    public static Holding held(CaseFile caseFile, Person person, LocalDate from, LocalDate to) {
        return new Holding(caseFile, person, person.getTeam(), from, to);
    }
}
