package candour.demo;

import candour.access.Role;
import candour.account.Accounts;
import candour.account.Passwords;
import candour.organisation.OrganisationSearch;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The staff of the invented council, and their ways to sign in. */
@ApplicationScoped
class DemoAccounts { // five injections: making people touches staff, accounts and time

    /** Known to everybody: demo mode listens on loopback only and holds nothing but inventions. */
    static final String PASSWORD = "candour demo only";

    @Inject
    private Staff staff;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** Brings the staff list in and opens the accounts; returns people's ids by name. */
    Map<String, Long> make() {
        var people = DemoPeople.all();
        staff.bring(people.stream().map(DemoAccounts::row).toList());
        var ids = new HashMap<String, Long>();
        structure.peopleOn(LocalDate.now(clock)).forEach(person -> ids.put(person.name(), person.id()));
        var services = new HashMap<String, Long>();
        structure.services().forEach(service -> services.put(service.name(), service.id()));
        var teams = new HashMap<String, Long>();
        structure.teams().forEach(team -> teams.put(team.name(), team.id()));
        var hash = passwords.hash(PASSWORD);
        for (var person : people) {
            if (person.userName() != null) {
                accounts.open(ids.get(person.name()), person.userName(), hash);
                for (var role : person.roles()) {
                    grant(person, role, ids, services, teams);
                }
            }
        }
        return ids;
    }

    /** An assessor assesses anywhere; a manager manages where they work. */
    private void grant(
            DemoPerson person, Role role, Map<String, Long> ids, Map<String, Long> services, Map<String, Long> teams) {
        var service = role == Role.SERVICE_MANAGER ? services.get(person.service()) : null;
        var team = role == Role.TEAM_MANAGER ? teams.get(person.team()) : null;
        accounts.grant(ids.get(person.name()), role, service, team);
    }

    private static StaffRow row(DemoPerson person) {
        return new StaffRow(
                person.reference(),
                person.name(),
                person.jobTitle(),
                person.team(),
                person.service(),
                person.manager(),
                LocalDate.of(2019, 4, 1),
                null);
    }
}
