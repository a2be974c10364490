package candour.access;

import static candour.access.Permission.ALLOCATE_AUDIT;
import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.CORRECT_FACT;
import static candour.access.Permission.IMPORT_CASES;
import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.access.Permission.MANAGE_SETTINGS;
import static candour.access.Permission.ORDER_REPORT;
import static candour.access.Permission.PLAN_ROUND;
import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.READ_CASES;
import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.READ_STANDARDS;
import static candour.access.Permission.READ_TRAIL;
import static candour.access.Permission.REPLY_TO_DRAFT;
import static candour.access.Permission.RUN_SYSTEM;
import static candour.access.Permission.SHOW_IDENTIFIER;
import static candour.access.Permission.USE_CANDOUR;
import static candour.access.Permission.VERIFY_ACTION;
import static candour.access.Permission.WITHDRAW_AUDIT;

import java.util.EnumSet;
import java.util.Set;

/** A role is a set of permissions; a person holds it for the whole council, a service or a team (D18). */
public enum Role {
    /** Whoever's work is audited. */
    PRACTITIONER(READ_STANDARDS, REPLY_TO_DRAFT),
    ASSESSOR(READ_STANDARDS, CONDUCT_AUDIT, CORRECT_FACT, SHOW_IDENTIFIER),
    TEAM_MANAGER(READ_STANDARDS, READ_FINDING, MANAGE_ACTION),
    SERVICE_MANAGER(
            READ_CASES, READ_STANDARDS, READ_AUDIT, READ_FINDING, MANAGE_ACTION, VERIFY_ACTION, SHOW_IDENTIFIER),
    QUALITY_LEAD(
            IMPORT_CASES,
            READ_CASES,
            READ_STANDARDS,
            PLAN_ROUND,
            ALLOCATE_AUDIT,
            READ_AUDIT,
            CONCLUDE_AUDIT,
            WITHDRAW_AUDIT,
            READ_FINDING,
            MANAGE_ACTION,
            VERIFY_ACTION,
            ORDER_REPORT),
    DIRECTOR(READ_STANDARDS, READ_AUDIT, READ_FINDING, ORDER_REPORT),
    /** Keeps it safe, and reads no case content. */
    ADMINISTRATOR(READ_TRAIL, MANAGE_ACCOUNTS, MANAGE_PEOPLE, MANAGE_SETTINGS),
    /** Held by no person: start-up and the demo act as it. */
    SYSTEM(RUN_SYSTEM, IMPORT_CASES, READ_CASES, PLAN_ROUND, ALLOCATE_AUDIT, READ_STANDARDS, MANAGE_ACCOUNTS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(USE_CANDOUR, permissions);
    }

    /** Those that people can hold. */
    public static Role[] forPeople() {
        return EnumSet.complementOf(EnumSet.of(SYSTEM)).toArray(Role[]::new);
    }

    public boolean gives(Permission permission) {
        return permissions.contains(permission);
    }
}
