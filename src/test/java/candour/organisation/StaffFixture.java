package candour.organisation;

import java.time.LocalDate;

/** Two teams of one service, and people in a line of management, for domain tests. */
public final class StaffFixture {

    public static final Organisation COUNCIL = new Organisation("Testshire");
    private static final Service SERVICE = new Service(COUNCIL, "Looked after");
    public static final Team OAK = new Team(SERVICE, "Oak");
    public static final Team ELM = new Team(SERVICE, "Elm");

    private StaffFixture() {}

    /** {@code manager} may be null. */
    public static Person employed(String reference, Team team, Person manager) {
        var person = new Person(COUNCIL, reference, null);
        person.employ("social worker", team, LocalDate.of(2015, 1, 5), null);
        person.reportTo(manager, LocalDate.of(2015, 1, 5));
        return person;
    }

    /** From {@code day} on they report to somebody else; null for nobody. */
    public static void moved(Person person, Person manager, LocalDate day) {
        person.reportTo(manager, day);
    }

    /** Somebody whose last day is {@code lastDay}. */
    public static Person employedUntil(String reference, LocalDate lastDay) {
        var person = new Person(COUNCIL, reference, null);
        person.employ("social worker", null, LocalDate.of(2015, 1, 5), lastDay);
        return person;
    }
}
