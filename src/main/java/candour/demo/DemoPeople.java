package candour.demo;

import static candour.access.Role.ADMINISTRATOR;
import static candour.access.Role.ASSESSOR;
import static candour.access.Role.DIRECTOR;
import static candour.access.Role.PRACTITIONER;
import static candour.access.Role.QUALITY_LEAD;
import static candour.access.Role.SERVICE_MANAGER;
import static candour.access.Role.TEAM_MANAGER;

import candour.access.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The forty people of the invented council: three services, eight teams. Names are made up. */
final class DemoPeople {

    static final String SOCIAL_WORKER = "social worker";

    private static final String AUDITED = "Children looked after";

    static final Map<String, List<String>> TEAMS = teams();

    private static final List<String> TEAM_MANAGERS = List.of(
            "Amira Haddad",
            "Tom Kettle",
            "Grace Adeyemi",
            "Dafydd Pryce",
            "Nadia Rahman",
            "Owen Clarke",
            "Ines Moreau",
            "Kwame Boateng");

    private static final List<String> WORKERS = List.of(
            "Alice Farrow",
            "Ben Okoro",
            "Carla Diaz",
            "Dev Patel",
            "Ella Novak",
            "Finn Doherty",
            "Gita Rao",
            "Hugo Lind",
            "Iris Chen",
            "Jamal Reid",
            "Kira Stone",
            "Liam Burke",
            "Maya Cohen",
            "Noah Ellis",
            "Olga Petrova",
            "Paul Nwosu",
            "Quinn Avery",
            "Rosa Bianchi",
            "Sami Yilmaz",
            "Tess Harper",
            "Uma Joshi",
            "Vera Kovacs",
            "Will Turner",
            "Zoe Marsh");

    /** So that somebody of the invented council may be asked to assess a case of their own team, and is warned of. */
    private static final String ALSO_ASSESSES = "Rosa Bianchi";

    private DemoPeople() {}

    private static Map<String, List<String>> teams() {
        var teams = new LinkedHashMap<String, List<String>>();
        teams.put("Assessment and safeguarding", List.of("Elm", "Riverside", "Oak"));
        teams.put("Children looked after", List.of("Quay", "Mill", "Birch", "Harbour"));
        teams.put("Care leavers", List.of("Park"));
        return Collections.unmodifiableMap(teams);
    }

    static List<DemoPerson> all() {
        var people = new ArrayList<DemoPerson>();
        people.add(person("D01", "Helen Marsh", "director of children’s services", null, null, null, DIRECTOR));
        people.add(person("D02", "Ruth Okafor", "quality lead", null, null, "D01", QUALITY_LEAD));
        people.add(person("D03", "Sam Doyle", "system administrator", null, null, "D01", ADMINISTRATOR));
        people.add(person("D04", "Leila Karimi", "independent assessor", null, null, "D02", ASSESSOR));
        people.add(person("D05", "Martin Webb", "independent assessor", null, null, "D02", ASSESSOR));
        addManagersAndWorkers(people);
        return List.copyOf(people);
    }

    static String userNameOf(String name) {
        return all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .userName();
    }

    private static void addManagersAndWorkers(List<DemoPerson> people) {
        var serviceManagers = List.of("Joan Ferris", "David Osei", "Bridget Lowe");
        var number = 6;
        var team = 0;
        var services = new ArrayList<>(TEAMS.keySet());
        for (var s = 0; s < services.size(); s++) {
            var service = services.get(s);
            var serviceManager = reference(number++);
            people.add(person(
                    serviceManager, serviceManagers.get(s), "service manager", service, null, "D01", SERVICE_MANAGER));
            for (var name : TEAMS.get(service)) {
                var manager = reference(number++);
                people.add(person(
                        manager,
                        TEAM_MANAGERS.get(team),
                        "team manager",
                        service,
                        name,
                        serviceManager,
                        TEAM_MANAGER,
                        ASSESSOR));
                for (var worker = 0; worker < 3; worker++) {
                    people.add(
                            practitioner(reference(number++), WORKERS.get(team * 3 + worker), service, name, manager));
                }
                team++;
            }
        }
    }

    private static DemoPerson practitioner(String reference, String name, String service, String team, String manager) {
        return name.equals(ALSO_ASSESSES)
                ? person(reference, name, "senior practitioner", service, team, manager, ASSESSOR)
                : person(reference, name, SOCIAL_WORKER, service, team, manager, rolesIn(service));
    }

    /** The work of one service is audited; its practitioners reply. */
    private static Role[] rolesIn(String service) {
        return service.equals(AUDITED) ? new Role[] {PRACTITIONER} : new Role[0];
    }

    private static String reference(int number) {
        return "D%02d".formatted(number);
    }

    private static DemoPerson person(
            String reference, String name, String title, String service, String team, String manager, Role... roles) {
        var userName = roles.length == 0 ? null : name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new DemoPerson(reference, name, title, service, team, manager, userName, List.of(roles));
    }
}
