package candour.support;

import candour.access.Role;
import candour.account.Accounts;
import candour.organisation.Councils;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A small council of its own for each test that asks, made through the use cases, so that tests share a database and
 * nothing else: two services with two teams each, one person per role. User names carry the council's mark.
 */
@ApplicationScoped
public class CouncilFixture {

    /** Signs in nobody: component tests act by user name, so the hash need not be one. */
    private static final String NO_PASSWORD = "!";

    @Inject
    private Acting acting;

    @Inject
    private Councils councils;

    @Inject
    private Staff staff;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationSearch structure;

    @PersistenceContext
    private EntityManager em;

    /** The council as a test needs it. {@code people} by staff reference, {@code teams} and {@code services} by name. */
    public record Council(
            Long organisation,
            String mark,
            Map<String, Long> people,
            Map<String, Long> teams,
            Map<String, Long> services) {

        /** The user name of a person, such as {@code LEAD}. */
        public String user(String reference) {
            return reference.toLowerCase(Locale.ROOT) + "." + mark;
        }

        public Long person(String reference) {
            return people.get(reference);
        }

        public Long team(String name) {
            return teams.get(name);
        }
    }

    /**
     * Services Safeguarding (teams Elm, Oak) and Looked after (teams Quay, Mill). People: LEAD quality lead, DIRECTOR,
     * ADMIN; MANAGER1, MANAGER2 service managers of each service; ASSESSOR1 of Elm, ASSESSOR2 of Quay; WORKER1 of Elm,
     * WORKER2 of Quay without an account; HOLDER1 of Elm, HOLDER2 of Quay practitioners; TEAM1 (Elm) and TEAM2 (Quay)
     * team managers in the line above them.
     */
    public Council council() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var organisation = acting.asSystem(null, () -> organisationOf(councils.found("Council " + mark, "FIRST")));
        return acting.asSystem(organisation, () -> {
            staff.bring(people());
            var council = read(organisation, mark);
            council.people().forEach((reference, person) -> giveRole(council, reference, person));
            return council;
        });
    }

    private Council read(Long organisation, String mark) {
        var people = new HashMap<String, Long>();
        structure.peopleOn(LocalDate.EPOCH.plusYears(60)).forEach(person -> people.put(person.name(), person.id()));
        return new Council(organisation, mark, people, byName(structure.teams()), byName(structure.services()));
    }

    private static Map<String, Long> byName(List<UnitChoice> units) {
        var byName = new HashMap<String, Long>();
        units.forEach(unit -> byName.put(unit.name(), unit.id()));
        return byName;
    }

    private static List<StaffRow> people() {
        return List.of(
                person("DIRECTOR", "director", null, null, null),
                person("LEAD", "quality lead", null, null, "DIRECTOR"),
                person("ADMIN", "administrator", null, null, "DIRECTOR"),
                person("MANAGER1", "service manager", null, null, "DIRECTOR"),
                person("MANAGER2", "service manager", null, null, "DIRECTOR"),
                person("TEAM1", "team manager", "Elm", "Safeguarding", "MANAGER1"),
                person("TEAM2", "team manager", "Quay", "Looked after", "MANAGER2"),
                person("OAK1", "social worker", "Oak", "Safeguarding", "MANAGER1"),
                person("MILL1", "social worker", "Mill", "Looked after", "MANAGER2"),
                person("ASSESSOR1", "social worker", "Elm", "Safeguarding", "TEAM1"),
                person("ASSESSOR2", "social worker", "Quay", "Looked after", "TEAM2"),
                person("WORKER1", "social worker", "Elm", "Safeguarding", "TEAM1"),
                person("WORKER2", "social worker", "Quay", "Looked after", "TEAM2"),
                person("HOLDER1", "social worker", "Elm", "Safeguarding", "TEAM1"),
                person("HOLDER2", "social worker", "Quay", "Looked after", "TEAM2"));
    }

    private static StaffRow person(String reference, String title, String team, String service, String manager) {
        return new StaffRow(reference, null, title, team, service, manager, LocalDate.of(2015, 1, 5), null);
    }

    private void giveRole(Council council, String reference, Long person) {
        var role = switch (reference) {
            case "DIRECTOR" -> Role.DIRECTOR;
            case "LEAD" -> Role.QUALITY_LEAD;
            case "ADMIN" -> Role.ADMINISTRATOR;
            case "MANAGER1", "MANAGER2" -> Role.SERVICE_MANAGER;
            case "TEAM1", "TEAM2" -> Role.TEAM_MANAGER;
            case "ASSESSOR1", "ASSESSOR2" -> Role.ASSESSOR;
            case "HOLDER1", "HOLDER2" -> Role.PRACTITIONER;
            default -> null;
        };
        if (role == null) {
            return;
        }
        var service = switch (reference) {
            case "MANAGER1" -> council.services().get("Safeguarding");
            case "MANAGER2" -> council.services().get("Looked after");
            default -> null;
        };
        var team = switch (reference) {
            case "TEAM1" -> council.team("Elm");
            case "TEAM2" -> council.team("Quay");
            default -> null;
        };
        accounts.open(person, council.user(reference), NO_PASSWORD);
        accounts.grant(person, role, service, team);
    }

    @Transactional
    Long organisationOf(Long person) {
        return em.createQuery("select p.organisation.id from Person p where p.id = :id", Long.class)
                .setParameter("id", person)
                .getSingleResult();
    }
}
