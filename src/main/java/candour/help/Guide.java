package candour.help;

import static candour.help.Step.ACCOUNTS;
import static candour.help.Step.ACTIONS;
import static candour.help.Step.CASES;
import static candour.help.Step.DAYS;
import static candour.help.Step.DEVELOPMENT;
import static candour.help.Step.FINDINGS;
import static candour.help.Step.IMPORT;
import static candour.help.Step.NOTICES;
import static candour.help.Step.PEOPLE;
import static candour.help.Step.REPORTS;
import static candour.help.Step.ROUNDS;
import static candour.help.Step.SETTINGS;
import static candour.help.Step.STANDARDS;
import static candour.help.Step.TEAMS;
import static candour.help.Step.TRAIL;
import static candour.help.Step.WORK;

import candour.access.Role;
import java.util.List;
import java.util.stream.Stream;

/** What somebody in a role comes here for: the first steps, in order, none to a page that the role may not open. */
public record Guide(Role role, List<Step> steps) {

    /** One for each role that people can hold. */
    public static List<Guide> all() {
        return Stream.of(Role.forPeople())
                .map(role -> new Guide(role, stepsOf(role)))
                .toList();
    }

    private static List<Step> stepsOf(Role role) {
        return switch (role) {
            case PRACTITIONER -> List.of(WORK, DEVELOPMENT, STANDARDS, DAYS);
            case ASSESSOR -> List.of(WORK, STANDARDS, DAYS);
            case TEAM_MANAGER -> List.of(WORK, FINDINGS, ACTIONS, DAYS);
            case SERVICE_MANAGER -> List.of(WORK, ACTIONS, FINDINGS, CASES, DAYS);
            case QUALITY_LEAD -> List.of(IMPORT, ROUNDS, WORK, ACTIONS, REPORTS);
            case DIRECTOR -> List.of(REPORTS, FINDINGS, ACTIONS, WORK);
            case ADMINISTRATOR -> List.of(PEOPLE, TEAMS, ACCOUNTS, SETTINGS, TRAIL, NOTICES);
            case SYSTEM -> List.of();
        };
    }
}
