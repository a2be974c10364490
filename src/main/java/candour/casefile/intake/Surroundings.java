package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.CaseEntry;
import candour.casefile.CaseFileSearch;
import candour.casefile.intake.Workforce.Employment;
import candour.organisation.Person;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the rows of a file are compared with: the day, the people and teams, the cases that are there. */
@Reads
class Surroundings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private CaseFileSearch cases;

    @Requires(IMPORT_CASES)
    public FileReading reading(CouncilFiles files) {
        return new FileReading(files, LocalDate.now(clock), this::workforce, cases::known);
    }

    private Workforce workforce() {
        var workers = new HashMap<String, Employment>();
        of("select p from Person p where p.organisation.id = :organisation", Person.class)
                .forEach(person -> workers.put(person.getReference(), employment(person)));
        var teams = of("select t.name from Team t where t.organisation.id = :organisation", String.class);
        return new Workforce(workers, teams.stream().map(CaseEntry::plainTeam).collect(Collectors.toSet()));
    }

    private static Employment employment(Person person) {
        var manager = person.getLineManager();
        return new Employment(
                person.getWorksFrom(), person.getWorksTo(), manager == null ? null : manager.getReference());
    }

    private <T> List<T> of(String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("organisation", user.organisation())
                .getResultList();
    }
}
