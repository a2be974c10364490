package candour.help;

import candour.access.Permission;

/** A page that a guide leads to, with what one must be allowed to open it. */
public enum Step {
    WORK("/index.xhtml", Permission.USE_CANDOUR),
    DAYS("/organisation/leave.xhtml", Permission.USE_CANDOUR),
    DEVELOPMENT("/improvement/development.xhtml", Permission.REPLY_TO_DRAFT),
    STANDARDS("/template/editions.xhtml", Permission.READ_STANDARDS),
    CASES("/casefile/cases.xhtml", Permission.READ_CASES),
    IMPORT("/casefile/import.xhtml", Permission.IMPORT_CASES),
    ROUNDS("/programme/rounds.xhtml", Permission.PLAN_ROUND),
    FINDINGS("/improvement/findings.xhtml", Permission.READ_FINDING),
    ACTIONS("/improvement/actions.xhtml", Permission.READ_FINDING),
    REPORTS("/report/reports.xhtml", Permission.ORDER_REPORT),
    TRAIL("/trail/trail.xhtml", Permission.READ_TRAIL),
    ACCOUNTS("/account/accounts.xhtml", Permission.MANAGE_ACCOUNTS),
    NOTICES("/notification/webhooks.xhtml", Permission.MANAGE_ACCOUNTS),
    PEOPLE("/organisation/people.xhtml", Permission.MANAGE_PEOPLE),
    TEAMS("/organisation/teams.xhtml", Permission.MANAGE_PEOPLE),
    SETTINGS("/organisation/settings.xhtml", Permission.MANAGE_SETTINGS);

    private final String page;
    private final Permission permission;

    Step(String page, Permission permission) {
        this.page = page;
        this.permission = permission;
    }

    public String getPage() {
        return page;
    }

    public Permission getPermission() {
        return permission;
    }
}
