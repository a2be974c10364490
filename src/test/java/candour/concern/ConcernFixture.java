package candour.concern;

import static candour.organisation.StaffFixture.OAK;
import static candour.organisation.StaffFixture.employed;

import candour.audit.AuditFixture;
import candour.organisation.Person;
import java.time.Instant;

/** A line of management above the team Oak, and a concern raised on a Friday afternoon, for domain tests. */
public final class ConcernFixture {

    static final Instant FRIDAY = Instant.parse("2026-11-27T16:00:00Z");

    static final Person DIRECTOR = employed("DIRECTOR", null, null);
    static final Person HEAD = employed("HEAD", null, DIRECTOR);
    static final Person SERVICE = employed("SERVICE", null, HEAD);
    static final Person TEAM = employed("TEAM", OAK, SERVICE);
    static final Person DEPUTY = employed("DEPUTY", OAK, TEAM);
    static final Person ASSESSOR = employed("ASSESSOR", null, SERVICE);

    static final Rung TEAM_MANAGER = new Rung(TEAM, Capacity.TEAM_MANAGER);
    static final Rung SERVICE_MANAGER = new Rung(SERVICE, Capacity.SERVICE_MANAGER);

    private ConcernFixture() {}

    public static Concern raised() {
        return raised(new Phoned("R. Patel, duty manager", FRIDAY));
    }

    static Concern raised(Phoned phoned) {
        return new Concern(
                AuditFixture.open(OAK), ASSESSOR, null, "Bruises seen on 3 November.", phoned, "command", FRIDAY);
    }
}
